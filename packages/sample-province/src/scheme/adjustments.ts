import type { Adjustment } from '@thidua/core';

/** What is added to, or taken from, the points of the six areas. */
export const adjustments: Adjustment[] = [
  {
    id: 'first-model-commune',
    title: {
      vi: 'Xã nông thôn mới kiểu mẫu đầu tiên của địa phương',
      en: 'The first model new-style rural commune of a locality',
    },
    unit: { vi: 'xã', en: 'communes' },
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'count-times-points', pointsEach: 2 },
    effect: 'bonus',
    applies: 'before-cap',
  },
  {
    id: 'standard-lost',
    title: {
      vi: 'Xã không còn giữ chuẩn nông thôn mới',
      en: 'Communes that no longer keep the new-style rural standard',
    },
    unit: { vi: 'xã', en: 'communes' },
    direction: 'increase',
    maxPoints: 4,
    rule: { kind: 'count-times-points', pointsEach: 2 },
    effect: 'penalty',
    applies: 'after-cap',
  },
];
