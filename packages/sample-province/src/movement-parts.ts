import type { Area, Award, PublishedIndex, PublishedMovement, PublishedStep } from '@thidua/core';
import { areas as groups } from './scheme/areas.js';
import { sample } from './sources.js';

/** The areas of the movement, which are also the groups of its scheme. */
export const areas: Area[] = groups.map(({ id, title }, index) => ({
  id,
  title,
  number: String(index + 1),
}));

/** Movements in every state: running, ended, and without a period. */
export const movements: PublishedMovement[] = [
  {
    id: 'new-countryside',
    title: { vi: 'Hạc Vân chung sức xây dựng nông thôn mới', en: 'Hac Van builds new countryside' },
    kind: 'emulation-movement',
    period: { from: 2021, to: 2025 },
    area: 'new-countryside',
    otherNames: [{ name: { vi: 'Chung sức nông thôn mới', en: 'Joining hands' }, source: sample }],
    source: sample,
  },
  {
    id: 'hundred-days',
    title: { vi: 'Một trăm ngày sáng tạo', en: 'A hundred days of invention' },
    kind: 'special-emulation-movement',
    period: { from: 2022, to: 2022 },
    area: 'economy-and-reform',
    source: sample,
  },
  {
    id: 'mass-sport',
    title: { vi: 'Thể dục, thể thao quần chúng', en: 'Sport for everyone' },
    kind: 'movement',
    area: 'culture-and-society',
    source: sample,
  },
];

/** The work of the year: what was done in time, what was late, and what is still to come. */
export const steps: PublishedStep[] = [
  {
    id: 'plan',
    title: { vi: 'Xây dựng kế hoạch', en: 'Draw up the plan' },
    actor: { vi: 'các huyện, thành phố', en: 'districts and cities' },
    output: { vi: 'kế hoạch', en: 'plan' },
    due: '2023-02-15',
    doneOn: '2023-02-10',
    source: sample,
  },
  {
    id: 'pledge',
    title: { vi: 'Ký giao ước thi đua', en: 'Sign the pledges' },
    actor: { vi: 'các cụm thi đua', en: 'clusters' },
    output: { vi: 'bản giao ước', en: 'signed pledges' },
    due: '2023-03-31',
    doneOn: '2023-04-12',
    source: sample,
  },
  {
    id: 'mid-year-review',
    title: { vi: 'Sơ kết 6 tháng', en: 'Review of the first half of the year' },
    due: '2023-07-15',
    source: sample,
  },
  {
    id: 'year-end-review',
    title: { vi: 'Tổng kết năm', en: 'Review of the year' },
    output: { vi: 'báo cáo tổng kết', en: 'final report' },
    due: '2024-01-12',
    source: sample,
  },
  {
    id: 'spread',
    title: { vi: 'Nhân rộng điển hình tiên tiến', en: 'Spread advanced examples' },
    source: sample,
  },
];

const reading = (year: number, score: number, rank: number) => ({
  ...{ year, score, rank, ruleVersion: year < 2022 ? 'first' : 'second' },
  ...({ status: 'published', rankStatus: 'published' } as const),
  ...{ rankedUnits: 40, source: sample },
});

/** An index with a gap, a derived value and a change of its rules. */
export const indices: PublishedIndex[] = [
  {
    id: 'open-government',
    code: 'OGI',
    name: { vi: 'Chỉ số chính quyền cởi mở', en: 'Open Government Index' },
    publisher: { vi: 'Viện Hạc Vân (không có thật)', en: 'Hac Van Institute (invented)' },
    unit: { vi: 'điểm', en: 'points' },
    direction: 'increase',
    digits: 2,
    ruleVersions: [
      { id: 'first', from: 2018, to: 2021, text: { vi: 'Cách tính cũ', en: 'The former rules' } },
      { id: 'second', from: 2022, to: null, text: { vi: 'Cách tính mới', en: 'The new rules' } },
    ],
    readings: [
      reading(2018, 61.4, 22),
      reading(2019, 63.1, 18),
      {
        ...reading(2020, 0, 1),
        score: { missing: 'not-published' },
        status: 'not-published',
        rank: { missing: 'not-published' },
        rankStatus: 'not-published',
      },
      { ...reading(2021, 64.05, 17), status: 'derived' },
      reading(2022, 58.2, 19),
      reading(2023, 60.75, 15),
    ],
  },
];

const certificate = {
  award: 'certificate',
  title: { vi: 'Bằng khen', en: 'Certificate of merit' },
  period: '2023',
};
const flag = {
  award: 'flag-of-the-province',
  title: { vi: 'Cờ thi đua', en: 'Emulation flag' },
  period: '2023',
};
const decision = { number: '01/QĐ-HV', date: '2024-01-05', source: sample };

/** Awards to localities, collectives and individuals, named or not. */
export const awards: Award[] = [
  {
    ...flag,
    code: 'M04',
    deed: { vi: 'Dẫn đầu cụm ven biển', en: 'First of the coastal cluster' },
    decision,
  },
  {
    ...certificate,
    code: 'M02',
    recipient: {
      kind: 'collective',
      name: { vi: 'Tổ công nghệ số thôn Sương', en: 'Digital team of Suong village' },
    },
    deed: { vi: 'Cả thôn nộp hồ sơ qua mạng', en: 'A whole village applies online' },
    area: 'economy-and-reform',
    decision,
  },
  {
    ...certificate,
    recipient: {
      kind: 'individual',
      name: { vi: 'Bà Lê Thị Mẫu (không có thật)', en: 'Le Thi Mau (invented)' },
    },
    consent: true,
    deed: { vi: 'Hiến đất làm đường', en: 'Gave land for a road' },
    area: 'new-countryside',
    decision,
  },
  { ...certificate, recipient: { kind: 'individual' }, decision },
  { ...certificate, recipient: { kind: 'individual' }, consent: false, decision },
];
