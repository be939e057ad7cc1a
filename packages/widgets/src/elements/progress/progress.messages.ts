import type { Locale, ProgressStatus } from '@thidua/core';

/** Words of the progress element. Values come already formatted. */
export interface ProgressWords {
  status: Record<ProgressStatus, string>;
  /** After the deadline, when the last value is older. */
  finalUnpublished: string;
  of: string;
  baseline: string;
  expected: string;
  remaining: string;
  excess: string;
  deadline: string;
  goal: string;
  ratio: string;
  target: string;
  noFigure: string;
  invalid: string;
}

export const progressWords: Record<Locale, ProgressWords> = {
  vi: {
    status: {
      met: 'Đã đạt',
      'on-track': 'Đúng tiến độ',
      behind: 'Chậm tiến độ',
      missed: 'Không đạt',
      'not-started': 'Chưa bắt đầu',
      'in-progress': 'Đang thực hiện',
      'no-data': 'Chưa có số liệu',
    },
    finalUnpublished: 'Chưa có số liệu cuối kỳ',
    of: 'trên',
    baseline: 'Mức đầu kỳ',
    expected: 'Mức theo tiến độ đều ngày',
    remaining: 'Còn thiếu',
    excess: 'Vượt',
    deadline: 'Hạn',
    goal: 'Chỉ tiêu',
    ratio: 'Tỷ lệ',
    target: 'Chỉ tiêu',
    noFigure: 'Chưa có số liệu',
    invalid: 'Giá trị không hợp lệ',
  },
  en: {
    status: {
      met: 'Met',
      'on-track': 'On track',
      behind: 'Behind',
      missed: 'Missed',
      'not-started': 'Not started',
      'in-progress': 'In progress',
      'no-data': 'No data yet',
    },
    finalUnpublished: 'No final figure yet',
    of: 'of',
    baseline: 'Baseline',
    expected: 'Even pace on',
    remaining: 'Remaining',
    excess: 'Exceeded by',
    deadline: 'Deadline',
    goal: 'Target',
    ratio: 'Share',
    target: 'Target',
    noFigure: 'No figure yet',
    invalid: 'Invalid value',
  },
};
