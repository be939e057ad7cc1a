import type { Criterion } from '@thidua/core';
import { inSection } from '../section-source.js';

const area = { parent: 'economy-and-reform', source: inSection('I.2') };
const percent = { vi: '%', en: '%' };

/** 27 points: recovery of the economy, administrative reform and digital transformation, content I.2. */
export const economyAndReform: Criterion[] = [
  {
    ...area,
    id: 'public-investment',
    title: { vi: 'Giải ngân vốn đầu tư công', en: 'Public investment disbursed' },
    unit: percent,
    direction: 'increase',
    maxPoints: 6,
    target: 95,
    rule: { kind: 'proportional', cap: 1 },
  },
  {
    ...area,
    id: 'digital-transformation',
    title: { vi: 'Mức độ chuyển đổi số (DTI)', en: 'Digital transformation (DTI)' },
    unit: percent,
    direction: 'increase',
    maxPoints: 6,
    rule: { kind: 'goalposts', lower: 40, upper: 100 },
  },
  {
    ...area,
    id: 'online-applications',
    title: {
      vi: 'Hồ sơ nộp qua Cổng dịch vụ công',
      en: 'Applications filed on the public-service portal',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 5,
    rule: { kind: 'min-max', within: 'all', range: [1, 5] },
  },
  {
    ...area,
    id: 'satisfaction',
    title: {
      vi: 'Người dân hài lòng về sự phục vụ hành chính (SIPAS)',
      en: 'Satisfaction with administrative services (SIPAS)',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 5,
    rule: { kind: 'survey' },
  },
  {
    ...area,
    id: 'administrative-reform',
    title: {
      vi: 'Chỉ số cải cách hành chính so với năm trước',
      en: 'Administrative reform index against last year',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 3,
    rule: { kind: 'improvement', samePoints: 1.5, worsePoints: 0 },
  },
  {
    ...area,
    id: 'systems-in-use',
    title: {
      vi: 'Đưa vào sử dụng Hệ thống quản lý vốn đầu tư công và Hệ thống tiếp công dân trực tuyến',
      en: 'The public-investment and the online citizen-reception systems in use',
    },
    unit: { vi: 'có hoặc không', en: 'yes or no' },
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'achieved-or-not' },
  },
];
