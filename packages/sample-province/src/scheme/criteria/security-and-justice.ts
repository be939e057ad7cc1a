import type { Criterion } from '@thidua/core';

const area = { parent: 'security-and-justice' };

/** 14 points: defence, security, justice and foreign affairs. */
export const securityAndJustice: Criterion[] = [
  {
    ...area,
    id: 'traffic-accidents',
    title: {
      vi: 'Tai nạn giao thông so với năm trước',
      en: 'Traffic accidents against last year',
    },
    unit: { vi: 'vụ', en: 'accidents' },
    direction: 'decrease',
    maxPoints: 4,
    rule: { kind: 'improvement', samePoints: 2, worsePoints: 0 },
  },
  {
    ...area,
    id: 'fires-and-explosions',
    title: { vi: 'Vụ cháy, nổ nghiêm trọng', en: 'Serious fires and explosions' },
    unit: { vi: 'vụ', en: 'events' },
    direction: 'decrease',
    maxPoints: 3,
    rule: { kind: 'deduct-per-event', pointsEach: 1, floor: 0 },
  },
  {
    ...area,
    id: 'complaints-settled',
    title: {
      vi: 'Khiếu nại, tố cáo được giải quyết đúng hạn',
      en: 'Complaints and denunciations settled on time',
    },
    unit: { vi: '%', en: '%' },
    direction: 'increase',
    maxPoints: 3,
    target: 90,
    rule: { kind: 'proportional', cap: 1 },
  },
  {
    ...area,
    id: 'security-movement',
    title: {
      vi: 'Mọi xã, phường, thị trấn triển khai phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
      en: 'The movement “All people protect the security of the Fatherland” in every commune, ward and township',
    },
    unit: { vi: 'có hoặc không', en: 'yes or no' },
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'achieved-or-not' },
  },
  {
    ...area,
    id: 'inspection-work',
    title: {
      vi: 'Công tác thanh tra, phòng, chống tham nhũng, lãng phí',
      en: 'Inspection, and work against corruption and waste',
    },
    unit: { vi: 'điểm', en: 'points' },
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'direct-points' },
  },
];
