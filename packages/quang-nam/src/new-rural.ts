import type { Figure, TargetDefinition } from '@thidua/core';
import { newRuralBaseline2022, newRuralGoal2023 } from './directive/new-rural-figures.js';
import { directiveSource } from './directive/source.js';
import * as sources from './sources.js';

/**
 * Communes recognised as meeting the new-rural standard in the whole province, oldest first, each
 * with the denominator that its source wrote: 200, then 194 since six communes left the programme
 * on 1 March 2021, then 193 since 10 April 2023. Counts of different dates do not add up, because
 * units merged in between (118 + 6 is not 123), and recognition comes about seven months after the
 * year that it is for.
 */
export const newRuralSeries: Figure[] = [
  {
    value: 117,
    denominator: { value: 200, asOf: '2020' },
    asOf: '2020',
    status: 'published',
    source: sources.newRural2020,
  },
  {
    value: 112,
    denominator: { value: 194, asOf: '2021-03-01' },
    asOf: '2021',
    status: 'published',
    source: sources.newRural2021,
    note: {
      vi: 'Sau khi 6 xã ra khỏi chương trình từ ngày 1/3/2021.',
      en: 'After six communes left the programme on 1 March 2021.',
    },
  },
  {
    value: 118,
    denominator: { value: 194, asOf: '2022-04' },
    asOf: '2022-04',
    status: 'published',
    source: sources.newRural2022,
    note: {
      vi: 'Trong đó có 10 xã nâng cao và 1 xã kiểu mẫu.',
      en: 'Of these, ten are advanced and one is a model commune.',
    },
  },
  {
    value: 123,
    denominator: { value: 193, asOf: '2023-08-09' },
    asOf: '2023-08-09',
    status: 'published',
    source: sources.newRural2023,
    note: {
      vi: 'Sau khi công nhận thêm 6 xã đạt chuẩn năm 2022.',
      en: 'After six communes were recognised for the year 2022.',
    },
  },
  {
    value: 127,
    denominator: { value: 193, asOf: '2023-08-09' },
    asOf: '2024-07-08',
    status: 'inferred',
    source: sources.newRural2024,
    note: {
      vi: 'Mức tối thiểu: 123 xã cộng 4 xã được công nhận đạt chuẩn năm 2023 trong đợt này; có thể còn đợt khác. Chưa tìm thấy tổng số chính thức cuối năm 2023.',
      en: 'A lower bound: 123 and the four communes recognised for 2023 in this round; there may have been others. The official total at the end of 2023 was not found.',
    },
  },
];

/** What was to be reached by the end of 2023, and by 2025. */
export const newRuralGoals: Record<'2023' | '2025', Figure> = {
  2023: newRuralGoal2023,
  2025: {
    value: 155,
    denominator: { value: 194, asOf: '2022-04' },
    asOf: '2025',
    status: 'published',
    source: sources.newRural2022,
    note: {
      vi: 'Mục tiêu của tỉnh đến năm 2025: ít nhất 155/194 xã đạt chuẩn, 64 xã nâng cao, 16 xã kiểu mẫu.',
      en: 'The province’s goals for 2025: at least 155 of 194 communes at the standard, 64 advanced, 16 model communes.',
    },
  },
};

/** The numeric targets of the directive. Its section I.3 holds the only one with a value. */
export const targets: TargetDefinition[] = [
  {
    id: 'new-rural-communes',
    title: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes meeting the new-rural standard' },
    unit: { vi: 'xã', en: 'communes' },
    direction: 'increase',
    bound: 'at-least',
    baseline: newRuralBaseline2022,
    goal: newRuralGoals['2023'],
    deadline: '2023-12-31',
    observations: newRuralSeries,
    source: { ...directiveSource, section: 'I.3' },
  },
];
