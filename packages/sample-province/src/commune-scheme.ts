import type { Criterion, Scheme } from '@thidua/core';
import { sample } from './sources.js';

const area = { parent: 'communes', direction: 'increase' } as const;
const percent = { vi: '%', en: '%' };

/** Rules that look at the order or the spread of values only. */
const criteria: Criterion[] = [
  {
    ...area,
    id: 'standard-criteria',
    title: { vi: 'Tiêu chí nông thôn mới đã đạt', en: 'New-style rural criteria met' },
    unit: { vi: 'tiêu chí', en: 'criteria' },
    maxPoints: 10,
    rule: { kind: 'percentile-rank', within: 'all', range: [0, 10] },
  },
  {
    ...area,
    id: 'clean-roads',
    title: { vi: 'Đường sáng, xanh, sạch, đẹp', en: 'Roads lit, green and clean' },
    unit: percent,
    maxPoints: 10,
    rule: { kind: 'z-score', within: 'all', mean: 5, deviation: 1.5 },
  },
  {
    ...area,
    id: 'families-registered',
    title: { vi: 'Hộ đăng ký thi đua', en: 'Households that registered' },
    unit: percent,
    maxPoints: 6,
    rule: { kind: 'borda', within: 'bloc' },
  },
  {
    ...area,
    id: 'complaints-open',
    direction: 'decrease',
    title: { vi: 'Đơn thư tồn đọng', en: 'Complaints still open' },
    unit: { vi: 'đơn', en: 'complaints' },
    maxPoints: 7,
    rule: { kind: 'rank', within: 'bloc' },
  },
];

/** The scheme by which the communes of an invented district are compared, by the order and the spread of what they reported. */
export const communeScheme: Scheme = {
  schemaVersion: '1.0',
  id: 'sample-communes',
  version: '1',
  title: {
    vi: 'Bảng điểm minh họa cho các xã của huyện Đầm Sương',
    en: 'Illustrative scheme for the communes of Dam Suong District',
  },
  status: 'illustrative',
  source: sample,
  validFor: { from: '2022', to: '2023' },
  groups: [
    {
      id: 'communes',
      title: { vi: 'Thi đua giữa các xã', en: 'Emulation among communes' },
      combine: 'sum',
    },
  ],
  criteria,
  facts: [],
  adjustments: [],
  total: {},
  missing: { policy: 'rescale' },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  gates: [],
  ranking: { tieBreaks: [] },
  awards: [],
};
