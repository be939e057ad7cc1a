import type { Criterion, Scheme } from '@thidua/core';
import { dtiDimensions, dtiRules } from '../index-rules/dti-rules.js';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

const { weights = [] } = dtiRules.find(({ id }) => id === 'dti-922') ?? {};

/** The first six main indices are the foundation, the last three the activity. */
const foundations = 6;

const criteria = dtiDimensions.map(({ id, name }, index): Criterion => {
  const maxPoints = (weights[index] as number) * 10;
  const part = {
    id,
    title: name,
    parent: index < foundations ? 'foundation' : 'activity',
    unit: { vi: 'điểm (thang 0–1)', en: 'points (scale 0–1)', enSingular: 'point (scale 0–1)' },
    direction: 'increase',
  } as const;
  return maxPoints === 0
    ? { ...part, rule: { kind: 'informational' } }
    : { ...part, maxPoints, rule: { kind: 'goalposts', lower: 0, upper: 1 } };
});

/**
 * DTI of a province: 1,000 points in nine main indices, each reported from 0 to 1, published from 0
 * to 1 with four decimals.
 *
 * @example
 * // Đà Nẵng 2022: 0.80017, published 0.8002.
 */
export const dtiScheme: Scheme = {
  ...publishedRules,
  id: 'dti',
  version: 'dti-922',
  title: {
    vi: 'Chỉ số đánh giá chuyển đổi số cấp tỉnh (DTI)',
    en: 'Digital Transformation Index of provinces (DTI)',
  },
  source: sources.decision922,
  note: {
    vi: 'Điểm tối đa của chín chỉ số chính theo Phụ lục 1; công thức khớp với năm dòng của bảng DTI 2022. Cách chấm 98 chỉ số thành phần chưa tiếp cận được, nên bảng điểm nhận giá trị đã công bố của chỉ số chính. Đô thị thông minh không chấm điểm.',
    en: 'Maxima of the nine main indices after Annex 1; the formula agrees with five rows of the DTI 2022 table. How the 98 component indices are scored was not seen, so the scheme takes the published values of the main indices. Smart cities are not scored.',
  },
  validFor: { from: '2022' },
  groups: [
    {
      id: 'dti',
      title: { vi: 'Chuyển đổi số cấp tỉnh', en: 'Digital transformation of a province' },
      combine: 'sum',
    },
    {
      id: 'foundation',
      title: { vi: 'Nền tảng chung', en: 'Common foundation' },
      parent: 'dti',
      combine: 'sum',
    },
    { id: 'activity', title: { vi: 'Hoạt động', en: 'Activity' }, parent: 'dti', combine: 'sum' },
  ],
  criteria,
  total: { outOf: 1 },
  rounding: { digits: 4, mode: 'half-up', stage: 'total' },
};
