import type { Criterion } from '@thidua/core';
import { inSection } from '../section-source.js';

const area = { parent: 'emulation-work' };
const day = { vi: 'ngày', en: 'day' };
const yesOrNo = { vi: 'có hoặc không', en: 'yes or no' };

/** 12 points: the organisation of the movement itself, after content I.1 and Part II. */
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
    source: inSection('II.1'),
    note: {
      vi: 'Chỉ thị không ghi ngày; hạn 31/3/2023 là minh họa.',
      en: 'The directive gives no day; 31 March 2023 is illustrative.',
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
    source: inSection('II.3'),
  },
  {
    ...area,
    id: 'examples-scheme',
    title: {
      vi: 'Có Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025”',
      en: 'Scheme “Making advanced examples known, 2022–2025” drawn up',
    },
    unit: yesOrNo,
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'achieved-or-not' },
    source: inSection('II.1'),
  },
  {
    ...area,
    id: 'models-multiplied',
    title: { vi: 'Mô hình, điển hình được nhân rộng', en: 'Models and examples multiplied' },
    unit: { vi: 'mô hình', en: 'models' },
    direction: 'increase',
    maxPoints: 3,
    rule: { kind: 'count-times-points', pointsEach: 0.5 },
    source: inSection('II.1'),
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
    source: inSection('II.3'),
    note: {
      vi: 'Chỉ thị không ghi ngày; hạn 30/11/2023 là minh họa.',
      en: 'The directive gives no day; 30 November 2023 is illustrative.',
    },
  },
];
