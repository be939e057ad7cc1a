import {
  formatDate,
  isCivilDate,
  type DataStatus,
  type Locale,
  type PartialDate,
} from '@thidua/core';

/** Words that every element needs. */
export interface Words {
  loading: string;
  source: string;
  sourceUnknown: string;
  /** That data are of a day, a month or a year. */
  dated: (date: PartialDate) => string;
  basis: string;
  failed: string;
  /** Text of the link to where the data are kept up to date. */
  full: string;
  status: Record<DataStatus, string>;
}

export const words: Record<Locale, Words> = {
  vi: {
    loading: 'Đang tải số liệu…',
    source: 'Nguồn',
    sourceUnknown: 'Chưa ghi nguồn',
    dated: (date) => `số liệu ${isCivilDate(date) ? 'ngày ' : ''}${formatDate(date, 'vi')}`,
    basis: 'Chỉ tiêu theo',
    failed: 'Không hiển thị được nội dung này.',
    full: 'Xem bản đầy đủ và mới nhất',
    status: {
      official: 'Số liệu chính thức',
      provisional: 'Số liệu sơ bộ',
      illustrative: 'Số liệu minh họa',
    },
  },
  en: {
    loading: 'Loading data…',
    source: 'Source',
    sourceUnknown: 'Source not stated',
    dated: (date) => `data of ${formatDate(date, 'en')}`,
    basis: 'Target set by',
    failed: 'This content cannot be shown.',
    full: 'See the full and latest figures',
    status: {
      official: 'Official data',
      provisional: 'Provisional data',
      illustrative: 'Illustrative data',
    },
  },
};
