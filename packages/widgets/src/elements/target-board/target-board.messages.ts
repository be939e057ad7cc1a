import { messages, type ProgressStatus } from '@thidua/core';

/** How rows can be put in order. */
export const sortings = ['area', 'lag', 'deadline'] as const;
export type Sorting = (typeof sortings)[number];

/** Words of the board of targets. Numbers and days come already formatted. */
export interface TargetBoardWords {
  status: Record<ProgressStatus, string>;
  /** How many are met of all, and how many need attention; the numbers stand out. */
  told: (met: string, all: string) => string;
  attention: (count: string) => string;
  sortBy: string;
  sorting: Record<Sorting, string>;
  sorted: (by: string) => string;
  statusAt: (day: string) => string;
  deadline: (day: string) => string;
  noDeadline: string;
  upTo: (day: string) => string;
  notFinal: string;
  from: (baseline: string) => string;
  done: string;
  notDone: string;
  doneOrNot: string;
  doneOf: (count: string, all: string) => string;
  rise: string;
  fall: string;
  expectedKey: string;
  noDataKey: string;
  elsewhere: string;
  table: string;
  target: string;
  area: string;
  state: string;
  reached: string;
  goal: string;
  expected: string;
  due: string;
  source: string;
  needsData: string;
  noTarget: string;
}

export const targetBoardWords = messages<TargetBoardWords>('target-board', {
  vi: {
    status: {
      met: 'Đạt',
      'on-track': 'Đúng tiến độ',
      behind: 'Chậm',
      missed: 'Không đạt',
      'not-started': 'Chưa bắt đầu',
      'in-progress': 'Đang làm',
      'no-data': 'Chưa có số liệu',
    },
    told: (met, all) => `${met} trong ${all} chỉ tiêu đã đạt`,
    attention: (count) => `${count} cần chú ý`,
    sortBy: 'Xếp theo',
    sorting: { area: 'Lĩnh vực', lag: 'Mức chậm', deadline: 'Hạn' },
    sorted: (by) => `Đã xếp theo: ${by}.`,
    statusAt: (day) => `Trạng thái đến ${day}`,
    deadline: (day) => `hạn ${day}`,
    noDeadline: 'không ghi hạn',
    upTo: (day) => `số liệu ${day}`,
    notFinal: 'số cuối kỳ chưa công bố',
    from: (baseline) => `từ ${baseline}`,
    done: 'xong',
    notDone: 'chưa xong',
    doneOrNot: 'xong hoặc chưa',
    doneOf: (count, all) => `${count} trong ${all} xong`,
    rise: 'phải tăng',
    fall: 'phải giảm',
    expectedKey: 'mức lẽ ra phải có vào ngày này',
    noDataKey: 'chưa có số liệu',
    elsewhere: 'Lĩnh vực khác',
    table: 'Bảng số liệu',
    target: 'Chỉ tiêu',
    area: 'Lĩnh vực',
    state: 'Trạng thái',
    reached: 'Đạt được',
    goal: 'Phải đạt',
    expected: 'Lẽ ra phải có',
    due: 'Hạn',
    source: 'Nguồn',
    needsData: 'Chưa có số liệu về chỉ tiêu.',
    noTarget: 'Không có chỉ tiêu nào trong lĩnh vực này.',
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
    told: (met, all) => `${met} of ${all} targets met`,
    attention: (count) => `${count} to watch`,
    sortBy: 'Sort by',
    sorting: { area: 'Area', lag: 'Lag', deadline: 'Deadline' },
    sorted: (by) => `Sorted by: ${by}.`,
    statusAt: (day) => `Status on ${day}`,
    deadline: (day) => `due ${day}`,
    noDeadline: 'no deadline stated',
    upTo: (day) => `figure of ${day}`,
    notFinal: 'no final figure published',
    from: (baseline) => `from ${baseline}`,
    done: 'done',
    notDone: 'not done',
    doneOrNot: 'done or not',
    doneOf: (count, all) => `${count} of ${all} done`,
    rise: 'to go up',
    fall: 'to go down',
    expectedKey: 'where it should be on this day',
    noDataKey: 'no data yet',
    elsewhere: 'Other areas',
    table: 'Table of figures',
    target: 'Target',
    area: 'Area',
    state: 'Status',
    reached: 'Reached',
    goal: 'To reach',
    expected: 'Should be',
    due: 'Deadline',
    source: 'Source',
    needsData: 'There are no data on targets yet.',
    noTarget: 'There is no target in this area.',
  },
});
