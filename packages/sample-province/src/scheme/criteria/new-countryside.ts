import type { Criterion } from '@thidua/core';

const area = { parent: 'new-countryside' };
const percent = { vi: '%', en: '%' };

/** 20 points: capital, mountain areas and new countryside. */
export const newCountryside: Criterion[] = [
  {
    ...area,
    id: 'new-rural-communes',
    title: {
      vi: 'Xã đạt chuẩn nông thôn mới tăng thêm',
      en: 'Further new-style rural communes',
    },
    unit: { vi: 'xã', en: 'communes' },
    direction: 'increase',
    maxPoints: 8,
    rule: { kind: 'leader-relative', within: 'bloc', shareWhenMet: 0.8 },
    note: {
      vi: 'Mỗi địa phương có chỉ tiêu riêng trong báo cáo.',
      en: 'Each locality states its own target in its report.',
    },
  },
  {
    ...area,
    id: 'criteria-per-commune',
    title: {
      vi: 'Tiêu chí nông thôn mới bình quân mỗi xã',
      en: 'New-style rural criteria met by a commune on average',
    },
    unit: { vi: 'tiêu chí', en: 'criteria' },
    direction: 'increase',
    maxPoints: 4,
    target: { byClass: [{ class: 'mountain', value: 16 }], otherwise: 19 },
    rule: { kind: 'proportional', cap: 1 },
  },
  {
    ...area,
    id: 'mountain-programme',
    title: {
      vi: 'Giải ngân vốn phát triển vùng đồng bào dân tộc thiểu số và miền núi',
      en: 'Funds for ethnic minority and mountainous areas disbursed',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 4,
    target: { byClass: [{ class: 'mountain', value: 90 }], otherwise: 'not-assigned' },
    rule: { kind: 'proportional', cap: 1 },
    note: {
      vi: 'Chỉ giao cho địa phương miền núi.',
      en: 'Assigned to mountain localities only.',
    },
  },
  {
    ...area,
    id: 'budget-revenue',
    title: {
      vi: 'Thu ngân sách so với dự toán',
      en: 'Budget revenue against the estimate',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 4,
    target: 100,
    rule: { kind: 'percent-step', pointsPerStep: 0.2, stepPercent: 1, minimum: 0, maximum: 4 },
  },
];
