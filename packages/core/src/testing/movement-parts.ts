import type { Scoreboard } from '../model/board/scoreboard.js';
import type { Text } from '../model/value/text.js';

const text = (vi: string, en = vi): Text => ({ vi, en });
const source = { title: text('Văn bản mẫu', 'Sample document'), url: 'https://example.org/' };

type Parts = 'areas' | 'indices' | 'movements' | 'steps' | 'awards';

/** The parts of a scoreboard beside its boards, of an invented movement: for tests only. */
export const movementParts: { [Part in Parts]: NonNullable<Scoreboard[Part]> } = {
  areas: [
    { id: 'general', title: text('Nhiệm vụ chung', 'General tasks') },
    { id: 'economy', title: text('Kinh tế', 'Economy'), number: '1' },
  ],
  indices: [
    {
      id: 'openness',
      code: 'OPEN',
      name: text('Chỉ số cởi mở', 'Openness index'),
      publisher: text('Viện mẫu', 'Sample institute'),
      unit: text('điểm', 'points'),
      direction: 'increase',
      digits: 2,
      ruleVersions: [
        { id: 'old', from: 2020, to: 2021, text: text('Cách cũ', 'The old way') },
        { id: 'new', from: 2022, to: null, text: text('Cách mới', 'The new way') },
      ],
      readings: [
        {
          year: 2020,
          ruleVersion: 'old',
          score: 61.2,
          status: 'published',
          rank: 30,
          rankStatus: 'published',
          rankedUnits: 63,
          source,
        },
        {
          year: 2021,
          ruleVersion: 'old',
          score: { missing: 'not-published' },
          status: 'not-published',
          rank: { missing: 'not-published' },
          rankStatus: 'not-published',
          source,
          note: text('Không công bố', 'Not published'),
        },
        {
          year: 2022,
          ruleVersion: 'new',
          score: 63.75,
          status: 'derived',
          rank: 27,
          rankStatus: 'published',
          rankedUnits: 63,
          source,
        },
      ],
    },
  ],
  movements: [
    {
      id: 'joining-hands',
      title: text('Chung sức', 'Joining hands'),
      kind: 'emulation-movement',
      period: { from: 2021, to: 2025 },
      area: 'economy',
      otherNames: [{ name: text('Chung tay', 'Hand in hand'), source }],
      source,
    },
    { id: 'sport', title: text('Thể thao', 'Sport'), kind: 'movement', source },
  ],
  steps: [
    {
      id: 'plan',
      title: text('Xây dựng kế hoạch', 'Draw up the plan'),
      actor: text('Đơn vị', 'Units'),
      output: text('Kế hoạch', 'Plan'),
      due: '2023-03-31',
      doneOn: '2023-03-20',
      source,
    },
    { id: 'review', title: text('Sơ kết', 'Preliminary review'), source },
  ],
  awards: [
    {
      award: 'flag',
      title: text('Cờ thi đua', 'Emulation flag'),
      code: '01',
      recipient: { kind: 'collective', name: text('Hội mẫu', 'Sample society') },
      deed: text('Dẫn đầu khối', 'First of its group'),
      area: 'economy',
      period: '2023',
      decision: { number: '12/QĐ', date: '2023-08-01', source },
    },
    {
      award: 'certificate',
      title: text('Bằng khen', 'Certificate'),
      recipient: { kind: 'individual' },
      consent: false,
      decision: { source },
    },
    {
      award: 'certificate',
      recipient: { kind: 'individual', name: text('Nguyễn Văn Mẫu', 'Nguyen Van Mau') },
      consent: true,
      status: 'proposed',
    },
  ],
};
