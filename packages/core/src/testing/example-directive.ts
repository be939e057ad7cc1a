import type { Directive } from '../model/directive/directive.js';

const text = (words: string) => ({ vi: words, en: words });
const source = { title: text('Chỉ thị mẫu') };
const item = (ref: string, section = 'I.1') => ({ ref, section, text: text(ref) });

/** A small directive that is in order: two contents, two tasks, one of everything else. */
export const exampleDirective: Directive = {
  id: 'example',
  original: 'vi',
  translation: text('Bản dịch không chính thức'),
  year: 2023,
  number: null,
  place: null,
  issuedOn: null,
  source,
  sections: [
    { id: 'I.1', title: text('Mục I.1') },
    { id: 'I.2', title: text('Mục I.2') },
    { id: 'II.1', title: text('Mục II.1') },
  ],
  heading: { ...item('S-001'), kind: text('Chỉ thị') },
  issuer: item('S-002'),
  signature: { ...item('S-003'), position: text('Chủ tịch'), name: 'Nguyễn Văn A' },
  filing: item('S-004'),
  context: { ...item('S-005'), term: { from: 2020, to: 2025 }, plan: { from: 2021, to: 2025 } },
  structure: item('S-006'),
  contents: [
    { ...item('S-006.1'), title: text('Một'), tasks: ['S-110'] },
    { ...item('S-006.2', 'I.2'), title: text('Hai'), tasks: ['S-111'] },
  ],
  targets: [
    {
      ...item('S-010'),
      role: 'goal',
      measure: 'amount',
      value: 130,
      unit: text('xã'),
      bound: 'at-least',
      direction: 'increase',
      baseline: { value: 123, asOf: '2022', status: 'derived', source },
      asOf: '2023',
      status: 'published',
      source,
      deadline: '2023-12-31',
      deadlineStatus: 'published',
    },
  ],
  movements: [
    {
      ...item('S-030'),
      name: text('Chung sức'),
      kind: 'emulation-movement',
      period: { from: 2021, to: 2025 },
      verb: text('tiếp tục'),
    },
  ],
  documents: [
    {
      ...item('S-050'),
      kind: text('nghị quyết'),
      number: '1-NQ/TU',
      date: '2021-07-20',
      issuer: { name: text('Tỉnh ủy'), status: 'published' },
      subject: text('văn hóa'),
      period: null,
    },
  ],
  indices: [
    {
      ...item('S-080'),
      code: 'ABC',
      direction: 'increase',
      scale: { minimum: 0, maximum: 100, status: 'published', source },
      publisher: { name: text('Bộ Nội vụ'), status: 'published', source },
      rules: [
        {
          id: 'abc-to-2021',
          from: null,
          to: 2021,
          text: text('Tổng có trọng số'),
          dimensions: [text('Một'), text('Hai')],
          formula: 'weighted-sum',
          weights: [40, 60],
          status: 'published',
          source,
        },
        {
          id: 'abc-2022',
          from: 2022,
          to: null,
          text: text('Chưa rõ'),
          dimensions: null,
          formula: null,
          status: 'unverified',
          source,
        },
      ],
    },
  ],
  systems: [
    {
      ...item('S-090'),
      id: 'lris',
      code: 'LRIS',
      name: text('Hệ thống báo cáo'),
      action: 'use',
      actionText: text('sử dụng hiệu quả'),
      source,
    },
  ],
  partners: [
    { ...item('S-100'), name: text('Osan'), country: text('Hàn Quốc'), countryCode: 'KR' },
  ],
  anniversaries: [
    {
      ...item('S-106'),
      years: 75,
      milestone: {
        id: 'appeal',
        title: text('Lời kêu gọi'),
        date: '2023-06-11',
        since: '1948-06-11',
        source,
      },
    },
  ],
  tasks: [item('S-110'), item('S-111', 'I.2')],
  organisations: [
    { id: 'units', name: text('Các đơn vị'), kind: 'group' },
    { id: 'council', name: text('Hội đồng'), kind: 'body' },
  ],
  duties: [
    {
      ...item('S-160', 'II.1'),
      organisations: ['units'],
      together: ['council'],
      reportsTo: 'council',
    },
  ],
  steps: [
    {
      ...item('S-180', 'II.1'),
      order: 1,
      actor: text('đơn vị'),
      organisations: ['units'],
      output: { text: text('kế hoạch'), status: 'published' },
      duties: ['S-160'],
    },
  ],
  distribution: item('S-173', 'II.1'),
  recipients: [{ ...item('S-173.1', 'II.1'), line: 1, purpose: 'inform' }],
  participants: {
    ...item('S-174', 'II.1'),
    kinds: [{ id: 'collective', name: text('tập thể') }],
  },
  relations: [{ from: 'S-110', kind: 'implements', to: 'S-050', status: 'published' }],
};
