import type { Figure, TargetDefinition } from '@thidua/core';
import { sample } from './sources.js';

/** A figure as the invented province would have published it: nobody measured it. */
const figure = (value: number, asOf: string): Figure => ({
  ...{ value, asOf, status: 'published', source: sample },
});

const baselineDay = '2022-12-31';
const deadline = '2023-12-31';

/** Targets of the movement of 2023, in different states at the end of the year. */
export const targets: TargetDefinition[] = [
  {
    id: 'new-rural-communes',
    title: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'New-style rural communes' },
    unit: { vi: 'xã', en: 'communes' },
    ...{ direction: 'increase', bound: 'at-least' },
    baseline: { ...figure(84, baselineDay), denominator: { value: 112, asOf: baselineDay } },
    goal: figure(90, deadline),
    deadline,
    observations: [
      { ...figure(86, '2023-06-30'), denominator: { value: 112, asOf: baselineDay } },
      { ...figure(91, '2023-12-20'), denominator: { value: 112, asOf: baselineDay } },
    ],
    source: sample,
  },
  {
    id: 'poor-households',
    title: { vi: 'Hộ nghèo', en: 'Poor households' },
    unit: { vi: 'hộ', en: 'households' },
    ...{ direction: 'decrease', bound: 'at-most' },
    baseline: figure(6240, baselineDay),
    goal: figure(5000, '2023-11-30'),
    deadline: '2023-11-30',
    observations: [figure(5720, '2023-06-30'), figure(5184, '2023-11-30')],
    source: sample,
  },
  {
    id: 'community-digital-teams',
    title: {
      vi: 'Thôn, tổ dân phố có tổ công nghệ số cộng đồng',
      en: 'Villages with a community digital team',
    },
    unit: { vi: '%', en: '%' },
    ...{ direction: 'increase', bound: 'exactly' },
    baseline: figure(61.5, baselineDay),
    goal: figure(95, '2024-12-31'),
    deadline: '2024-12-31',
    observations: [figure(70.2, '2023-06-30'), figure(80.4, '2023-12-20')],
    source: sample,
  },
  {
    id: 'roads-paved',
    title: { vi: 'Đường liên thôn được bê tông hóa', en: 'Village roads paved' },
    unit: { vi: 'km', en: 'km' },
    ...{ direction: 'increase', bound: 'at-least' },
    baseline: figure(0, baselineDay),
    goal: figure(240, '2024-12-31'),
    deadline: '2024-12-31',
    observations: [figure(38.5, '2023-12-10')],
    source: sample,
  },
  {
    id: 'houses-for-the-poor',
    title: { vi: 'Xóa nhà tạm, nhà dột nát', en: 'Makeshift houses replaced' },
    unit: { vi: 'nhà', en: 'houses' },
    ...{ direction: 'increase', bound: 'more-than' },
    goal: figure(900, '2025-12-31'),
    deadline: '2025-12-31',
    observations: [figure(412, '2023-12-18')],
    source: sample,
  },
  {
    id: 'waste-sorted',
    title: { vi: 'Hộ phân loại rác tại nguồn', en: 'Households that sort their waste' },
    unit: { vi: 'hộ', en: 'households' },
    ...{ direction: 'increase', bound: 'at-least' },
    baseline: figure(15200, baselineDay),
    goal: figure(22000, '2024-12-31'),
    deadline: '2024-12-31',
    observations: [],
    source: sample,
  },
];
