import {
  formatDate,
  isCivilDate,
  messages,
  type DataStatus,
  type Language,
  type PartialDate,
} from '@thidua/core';

/** Words that every element needs. */
export interface Words {
  loading: string;
  retry: string;
  source: string;
  sourceUnknown: string;
  /** Where in a source something stands. */
  section: (section: string) => string;
  /** Says that data are of a day, or else of a month or a year. */
  dated: (date: string, isDay: boolean) => string;
  basis: string;
  failed: string;
  /** Text of the link to where the data are kept up to date. */
  full: string;
  status: Record<DataStatus, string>;
  wrongAttribute: (attribute: string, written: string, wanted: string) => string;
  wanted: Record<'number' | 'count' | 'date', string>;
  oneOf: (list: string) => string;
}

export const words = messages<Words>('element', {
  vi: {
    loading: 'Đang tải số liệu…',
    retry: 'Thử lại',
    source: 'Nguồn',
    sourceUnknown: 'Chưa ghi nguồn',
    section: (section) => `mục ${section}`,
    dated: (date, isDay) => `số liệu ${isDay ? 'ngày ' : ''}${date}`,
    basis: 'Chỉ tiêu theo',
    failed: 'Không hiển thị được nội dung này.',
    full: 'Xem bản đầy đủ và mới nhất',
    status: {
      official: 'Số liệu chính thức',
      provisional: 'Số liệu sơ bộ',
      illustrative: 'Số liệu minh họa',
    },
    wrongAttribute: (attribute, written, wanted) =>
      `Thuộc tính ${attribute}="${written}" không hợp lệ: ${wanted}.`,
    wanted: {
      number: 'cần một số, ví dụ 1234 hoặc 12,5',
      count: 'cần một số nguyên từ 0 trở lên',
      date: 'cần một ngày, ví dụ 11/6/2023 hoặc 2023-06-11',
    },
    oneOf: (list) => `chỉ nhận ${list}`,
  },
  en: {
    loading: 'Loading data…',
    retry: 'Try again',
    source: 'Source',
    sourceUnknown: 'Source not stated',
    section: (section) => `section ${section}`,
    dated: (date) => `data of ${date}`,
    basis: 'Target set by',
    failed: 'This content cannot be shown.',
    full: 'See the full and latest figures',
    status: {
      official: 'Official data',
      provisional: 'Provisional data',
      illustrative: 'Illustrative data',
    },
    wrongAttribute: (attribute, written, wanted) =>
      `The attribute ${attribute}="${written}" is not valid: ${wanted}.`,
    wanted: {
      number: 'it takes a number, such as 1234 or 12.5',
      count: 'it takes a whole number from 0',
      date: 'it takes a date, such as 11/6/2023 or 2023-06-11',
    },
    oneOf: (list) => `it takes ${list}`,
  },
});

/** That data are of a date, in words. */
export const datedIn = (date: PartialDate, locale: Language): string =>
  words(locale).dated(formatDate(date, locale), isCivilDate(date));
