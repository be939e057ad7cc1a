import type { Figure } from '@thidua/core';
import { directiveSource } from './source.js';

/** What section I.3 sets for the end of 2023. */
export const newRuralGoal2023: Figure = {
  value: 130,
  denominator: { value: 194, asOf: '2023' },
  asOf: '2023',
  status: 'published',
  source: { ...directiveSource, section: 'I.3' },
  note: {
    vi: 'Chỉ thị ghi: thêm ít nhất 07 xã, tổng số 130/194 xã, tỷ lệ 67%.',
    en: 'The directive states: at least seven more communes, 130 of 194 in all, 67%.',
  },
};

/** Where the count stood before: 130 − 7. The directive does not say it. */
export const newRuralBaseline2022: Figure = {
  value: 123,
  denominator: { value: 194, asOf: '2022' },
  asOf: '2022',
  status: 'derived',
  source: { ...directiveSource, section: 'I.3' },
  note: {
    vi: 'Tính từ chỉ thị: 130 − 7 = 123.',
    en: 'Derived from the directive: 130 − 7 = 123.',
  },
};
