import type { Criterion } from '@thidua/core';

const area = { parent: 'economy-and-reform' };
const percent = { vi: '%', en: '%' };

/** 27 points: recovery of the economy, administrative reform and digital transformation. */
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
    id: 'community-digital-teams',
    title: {
      vi: 'Thôn, tổ dân phố có tổ công nghệ số cộng đồng',
      en: 'Villages with a community digital team',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 6,
    rule: { kind: 'goalposts', lower: 40, upper: 100 },
  },
  {
    ...area,
    id: 'online-applications',
    title: {
      vi: 'Hồ sơ nộp trực tuyến',
      en: 'Applications filed online',
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
      vi: 'Người dân hài lòng ở bộ phận một cửa',
      en: 'Citizens satisfied at the one-stop desk',
    },
    unit: percent,
    direction: 'increase',
    maxPoints: 5,
    rule: { kind: 'survey' },
  },
  {
    ...area,
    id: 'procedures-on-time',
    title: {
      vi: 'Hồ sơ giải quyết đúng hạn so với năm trước',
      en: 'Applications settled on time, against last year',
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
      vi: 'Mọi xã, phường, thị trấn dùng phần mềm theo dõi thi đua',
      en: 'Every commune uses the software that follows the movement',
    },
    unit: { vi: 'có hoặc không', en: 'yes or no' },
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'achieved-or-not' },
  },
];
