import type { Scheme } from '@thidua/core';
import { papiDimensions } from '../index-rules/papi-rules.js';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

/**
 * PAPI: the sum of eight dimensions of at most ten points, and four groups by quartile.
 *
 * @example
 * // Quảng Nam 2023: 40.5958, printed as 40.596.
 */
export const papiScheme: Scheme = {
  ...publishedRules,
  id: 'papi',
  version: 'papi-8',
  title: {
    vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
    en: 'Provincial Governance and Public Administration Performance Index (PAPI)',
  },
  source: sources.papiRecomputed,
  note: {
    vi: 'Tổng khớp với số của năm 2018 và 2023. Bốn nhóm chia theo tứ phân vị; cách tính ranh giới chưa tiếp cận được, ở đây dùng phân vị loại 7. Tỉnh thiếu số liệu không xếp nhóm.',
    en: 'The sum fits the figures of 2018 and 2023. The four groups are quartiles; how their limits are computed was not seen, and quantiles of type 7 are used here. A province without data is in no group.',
  },
  validFor: { from: '2018' },
  groups: [{ id: 'papi', title: { vi: 'PAPI', en: 'PAPI' }, combine: 'sum' }],
  criteria: papiDimensions.map(({ id, name }) => ({
    id,
    title: name,
    parent: 'papi',
    unit: { vi: 'điểm', en: 'points' },
    direction: 'increase',
    maxPoints: 10,
    rule: { kind: 'direct-points' },
  })),
  total: {},
  rounding: { digits: 3, mode: 'half-up', stage: 'total' },
  grading: {
    kind: 'quantiles',
    grades: [
      { id: 'high', title: { vi: 'Cao', en: 'High' } },
      { id: 'upper-middle', title: { vi: 'Trung bình cao', en: 'Upper middle' } },
      { id: 'lower-middle', title: { vi: 'Trung bình thấp', en: 'Lower middle' } },
      { id: 'low', title: { vi: 'Thấp', en: 'Low' } },
    ],
  },
};
