import type { Figure, TargetDefinition, Text } from '@thidua/core';
import { areaOf, sourceAt } from './areas.js';

/** Something to be done: how many things, counted from the words of the directive. */
interface Completion {
  id: string;
  title: Text;
  section: string;
  unit: TargetDefinition['unit'];
  count: number;
  /** The year by whose end it is to be done. */
  year: string;
  hasDeadline?: boolean;
  note: Text;
}

/** Nothing was published of how far any of them came. */
function completion({ section, count, year, note, hasDeadline = true, ...target }: Completion) {
  const source = sourceAt(section);
  const goal: Figure = { value: count, asOf: year, status: 'derived', source, note };
  return {
    ...target,
    area: areaOf(section),
    measure: 'completion',
    direction: 'increase',
    bound: 'at-least',
    goal,
    ...(hasDeadline && { deadline: `${year}-12-31` }),
    observations: [],
    source,
  } satisfies TargetDefinition;
}

/** What the directive asks to be done or not done, in its order. */
export const completionTargets: TargetDefinition[] = [
  completion({
    id: 'spatial-plans',
    title: {
      vi: 'Hoàn thành quy hoạch tỉnh và các quy hoạch không gian quan trọng',
      en: 'Complete the provincial master plan and the important spatial plans',
    },
    section: 'preamble',
    unit: { vi: 'việc', en: 'tasks', enSingular: 'task' },
    count: 1,
    year: '2023',
    note: {
      vi: 'Xong hoặc chưa; chỉ thị không ghi số quy hoạch.',
      en: 'Done or not; the directive gives no number of plans.',
    },
  }),
  completion({
    id: 'breakthrough-tasks',
    title: {
      vi: 'Triển khai ba nhiệm vụ đột phá chiến lược giai đoạn 2021 - 2025',
      en: 'Implement the three strategic breakthrough tasks of 2021–2025',
    },
    section: 'I.2',
    unit: { vi: 'nhiệm vụ', en: 'tasks', enSingular: 'task' },
    count: 3,
    year: '2025',
    note: {
      vi: 'Chỉ thị không nêu tên ba nhiệm vụ.',
      en: 'The directive does not name the three tasks.',
    },
  }),
  completion({
    id: 'systems-in-use',
    title: {
      vi: 'Đưa vào sử dụng Hệ thống quản lý vốn đầu tư công và Hệ thống tiếp công dân trực tuyến',
      en: 'Put into use the system for public investment capital and the online citizen-reception system',
    },
    section: 'I.2',
    unit: { vi: 'hệ thống', en: 'systems', enSingular: 'system' },
    count: 2,
    year: '2023',
    hasDeadline: false,
    note: {
      vi: 'Chỉ thị ghi “kịp thời”, không ghi ngày.',
      en: 'The directive says “in good time” and gives no day.',
    },
  }),
  completion({
    id: 'exemplary-models-project',
    title: {
      vi: 'Xây dựng Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025”',
      en: 'Draw up the project “Promoting advanced exemplary models, 2022–2025”',
    },
    section: 'II.1',
    unit: { vi: 'đề án mỗi đơn vị', en: 'projects per unit', enSingular: 'project per unit' },
    count: 1,
    year: '2025',
    note: {
      vi: 'Thời hạn hiểu theo giai đoạn của đề án.',
      en: 'The deadline is read from the period of the project.',
    },
  }),
];
