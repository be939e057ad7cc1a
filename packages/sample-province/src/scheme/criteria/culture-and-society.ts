import type { Criterion } from '@thidua/core';

const area = { parent: 'culture-and-society' };
const percent = { vi: '%', en: '%' };

/** 19 points: culture, society, science and environment. */
export const cultureAndSociety: Criterion[] = [
  {
    ...area,
    id: 'poverty-reduction',
    title: { vi: 'Hộ nghèo giảm trong năm', en: 'Households out of poverty this year' },
    unit: { vi: 'hộ', en: 'households' },
    direction: 'increase',
    maxPoints: 4,
    rule: { kind: 'proportional', cap: 1 },
    note: {
      vi: 'Mỗi địa phương có chỉ tiêu riêng trong báo cáo.',
      en: 'Each locality states its own target in its report.',
    },
  },
  {
    ...area,
    id: 'cultural-families',
    title: { vi: 'Gia đình văn hóa', en: 'Cultural families' },
    unit: percent,
    direction: 'increase',
    maxPoints: 3,
    rule: {
      kind: 'step-bands',
      of: 'value',
      bands: [
        { from: 95, points: 3 },
        { from: 90, below: 95, points: 2 },
        { from: 80, below: 90, points: 1 },
        { below: 80, points: 0 },
      ],
    },
  },
  {
    ...area,
    id: 'disaster-plans',
    title: {
      vi: 'Xã, phường, thị trấn có phương án phòng, chống thiên tai',
      en: 'Communes, wards and townships with a plan for natural disasters',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 3,
    target: 100,
    rule: { kind: 'proportional', cap: 1 },
  },
  {
    ...area,
    id: 'houses-for-the-poor',
    title: {
      vi: 'Nhà xây mới, sửa chữa cho hộ nghèo',
      en: 'Houses built or repaired for poor households',
    },
    unit: { vi: 'nhà', en: 'houses' },
    direction: 'increase',
    maxPoints: 3,
    rule: { kind: 'share-of-best', within: 'bloc' },
  },
  {
    ...area,
    id: 'schools-at-standard',
    title: { vi: 'Trường đạt chuẩn quốc gia', en: 'Schools at the national standard' },
    unit: percent,
    direction: 'increase',
    maxPoints: 3,
    target: 85,
    rule: { kind: 'distance-to-target', within: 'all', range: [0.5, 3], cap: true },
  },
  {
    ...area,
    id: 'waste-collected',
    title: { vi: 'Chất thải rắn được thu gom', en: 'Solid waste collected' },
    unit: percent,
    direction: 'increase',
    maxPoints: 3,
    rule: { kind: 'goalposts', lower: 40, upper: 100 },
  },
  {
    ...area,
    id: 'sports-clubs',
    title: { vi: 'Câu lạc bộ thể dục, thể thao', en: 'Sports clubs' },
    unit: { vi: 'câu lạc bộ', en: 'clubs' },
    direction: 'increase',
    rule: { kind: 'informational' },
  },
];
