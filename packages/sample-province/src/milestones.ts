import type { Milestone } from '@thidua/core';
import { sample } from './sources.js';

/** The anniversary of the invented province, and the days by which the movement is reviewed. */
export const milestones: Milestone[] = [
  {
    id: 'founding-day',
    title: { vi: 'Ngày thành lập tỉnh Hạc Vân', en: 'Founding day of Hac Van Province' },
    date: '2023-09-09',
    since: '1973-09-09',
    recurring: true,
    source: sample,
  },
  {
    id: 'preliminary-review',
    title: { vi: 'Sơ kết phong trào thi đua', en: 'Preliminary review of the movement' },
    date: '2023-07-15',
    source: sample,
  },
  {
    id: 'final-review',
    title: { vi: 'Tổng kết phong trào thi đua', en: 'Final review of the movement' },
    date: '2024-01-12',
    source: sample,
  },
];
