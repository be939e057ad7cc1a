import type { Criterion } from '@thidua/core';

const area = { parent: 'emulation-work' };
const day = { vi: 'ngày', en: 'day' };
const yesOrNo = { vi: 'có hoặc không', en: 'yes or no' };

/** 12 points: the organisation of the movement itself. */
export const emulationWork: Criterion[] = [
  {
    ...area,
    id: 'plan-issued',
    title: {
      vi: 'Ban hành kế hoạch và phát động phong trào thi đua',
      en: 'Plan issued and movement launched',
    },
    unit: day,
    direction: 'decrease',
    maxPoints: 3,
    target: '2023-03-31',
    rule: {
      kind: 'deadline',
      late: [
        { upToDays: 15, points: 2 },
        { upToDays: 30, points: 1 },
      ],
    },
    note: {
      vi: 'Hạn của năm 2023; báo cáo năm 2022 ghi hạn của năm đó.',
      en: 'The day for 2023; reports of 2022 state that of their year.',
    },
  },
  {
    ...area,
    id: 'pledge-registered',
    title: { vi: 'Đăng ký giao ước thi đua', en: 'Emulation pledge registered' },
    unit: yesOrNo,
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'achieved-or-not' },
  },
  {
    ...area,
    id: 'examples-scheme',
    title: {
      vi: 'Có kế hoạch tuyên truyền gương điển hình tiên tiến',
      en: 'Plan to make advanced examples known drawn up',
    },
    unit: yesOrNo,
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'achieved-or-not' },
  },
  {
    ...area,
    id: 'models-multiplied',
    title: { vi: 'Mô hình, điển hình được nhân rộng', en: 'Models and examples replicated' },
    unit: { vi: 'mô hình', en: 'models' },
    direction: 'increase',
    maxPoints: 3,
    rule: { kind: 'count-times-points', pointsEach: 0.5 },
  },
  {
    ...area,
    id: 'final-report',
    title: { vi: 'Gửi báo cáo tổng kết đúng hạn', en: 'Report of the final review on time' },
    unit: day,
    direction: 'decrease',
    maxPoints: 2,
    target: '2023-11-30',
    rule: { kind: 'deadline', late: [{ upToDays: 10, points: 1 }] },
    note: {
      vi: 'Hạn của năm 2023; báo cáo năm 2022 ghi hạn của năm đó.',
      en: 'The day for 2023; reports of 2022 state that of their year.',
    },
  },
];
