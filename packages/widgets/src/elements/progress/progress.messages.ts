import { messages, type ProgressStatus, type Unit } from '@thidua/core';

/** Words of the progress element. Values come already formatted. */
export interface ProgressWords {
  status: Record<ProgressStatus, string>;
  /** After the deadline, when the last value is older. */
  finalUnpublished: string;
  /** The words after a value if more is better, and if less is. */
  ofGoal: (goal: string) => string;
  againstGoal: (goal: string) => string;
  /** The words after the increase since the start; `way` is `123 → 130`. */
  added: (need: string, way: string) => string;
  /** The same if it went the other way. */
  lost: (amount: string) => string;
  insteadOfAdded: (need: string, way: string) => string;
  /** The words after `500 → 460,` if less is better, and if it went the other way. */
  lowered: (goal: string, made: string, need: string) => string;
  raised: (goal: string, made: string, need: string) => string;
  reached: string;
  baseline: string;
  expected: string;
  /** If more is better, and if less is. */
  remaining: Record<'up' | 'down', string>;
  excess: Record<'up' | 'down', string>;
  deadline: string;
  goal: string;
  ratio: string;
  target: string;
  noFigure: string;
  noTarget: string;
  unknownTarget: (id: string, known: string) => string;
}

/** Percentages differ by points. */
export const percentagePoints: Unit = {
  vi: 'điểm phần trăm',
  en: 'percentage points',
  enSingular: 'percentage point',
};

export const progressWords = messages<ProgressWords>('progress', {
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
    ofGoal: (goal) => `trên ${goal}`,
    againstGoal: (goal) => `so với mục tiêu ${goal}`,
    added: (need, way) => `trên ${need} tăng thêm (${way})`,
    lost: (amount) => `Giảm ${amount}`,
    insteadOfAdded: (need, way) => `thay vì tăng thêm ${need} (${way})`,
    lowered: (goal, made, need) => `mục tiêu ${goal}; đã giảm ${made}/${need}`,
    raised: (goal, made, need) => `mục tiêu ${goal}; lại tăng ${made}, cần giảm ${need}`,
    reached: 'Mức đạt được',
    baseline: 'Mức đầu kỳ',
    expected: 'Mức theo tiến độ đều ngày',
    remaining: { up: 'Còn thiếu', down: 'Còn phải giảm' },
    excess: { up: 'Vượt', down: 'Giảm vượt' },
    deadline: 'Hạn',
    goal: 'Chỉ tiêu',
    ratio: 'Tỷ lệ',
    target: 'Chỉ tiêu',
    noFigure: 'Chưa có số liệu',
    noTarget: 'Chưa ghi mức cần đạt: thêm thuộc tính target, hoặc src và target-id.',
    unknownTarget: (id, known) => `Không có chỉ tiêu “${id}”. Các chỉ tiêu có: ${known}.`,
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
    ofGoal: (goal) => `of ${goal}`,
    againstGoal: (goal) => `against a target of ${goal}`,
    added: (need, way) => `of ${need} added (${way})`,
    lost: (amount) => `Down ${amount}`,
    insteadOfAdded: (need, way) => `instead of ${need} added (${way})`,
    lowered: (goal, made, need) => `target ${goal}; down by ${made} of ${need}`,
    raised: (goal, made, need) => `target ${goal}; up by ${made}, to go down by ${need}`,
    reached: 'Reached',
    baseline: 'Baseline',
    expected: 'Even pace on',
    remaining: { up: 'Remaining', down: 'Still to go down by' },
    excess: { up: 'Exceeded by', down: 'Below the target by' },
    deadline: 'Deadline',
    goal: 'Target',
    ratio: 'Share',
    target: 'Target',
    noFigure: 'No figure yet',
    noTarget: 'The value to reach is missing: add the attribute target, or src and target-id.',
    unknownTarget: (id, known) => `There is no target “${id}”. Known targets: ${known}.`,
  },
});
