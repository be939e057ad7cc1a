import type { Board, BoardCriterion, Scoreboard, Text } from '@thidua/core';

/** Texts as somebody sends who means harm, or did not look: formulas, markup, no end, other letters. */
export const hostileTexts = [
  '=1+1',
  '@SUM(A1:A9)',
  '+84 235',
  '-2+3',
  `=HYPERLINK("http://example.com","x")`,
  '<script>alert(1)</script>',
  `"><img src=x onerror=alert(1)>`,
  '&amp; &lt; _x0041_',
  'Bến Nguyệt'.normalize('NFD'),
  'một\u0001hai\u0000ba\r\nbốn\tnăm',
  'nửa chữ \ud83d',
  '\u202egnợưhK',
  'rất dài '.repeat(5_000),
  'khôngcókhoảngtrắng'.repeat(200),
  `[a]:b*c?d/e\\f'`,
  `''`,
  'History',
  '&P &D &"Arial"',
  '{{x}} ${x}',
  '   ',
];

const text = (words: string): Text => ({ vi: words, en: words });
const source = { title: text('Nguồn') };

/** A scoreboard whose every title is hostile; the numbers are plain. */
export function hostileScoreboard(texts: readonly string[] = hostileTexts): Scoreboard {
  const criteria = texts.map((title, index): BoardCriterion => ({
    ...{ id: `c${index}`, title: text(title), unit: text(title), direction: 'increase' },
    ...{ group: `g${index}`, rule: 'direct-points', maxPoints: 10, weight: 1 / texts.length },
  }));
  const board: Board = {
    ...{ id: 'board', title: text(texts.join(' ')), period: '2023', asOf: '2023-12-31' },
    ...{ status: 'official', basis: 'score', digits: 1, departed: [] },
    source: { title: text(texts.join(' ')), reference: texts[0] ?? '' },
    scoreTitle: text(texts[0] ?? 'Điểm'),
    unit: texts[5] ?? '',
    grades: texts.map((title, index) => ({ id: `grade${index}`, title: text(title) })),
    columns: texts.map((title, index) => ({ id: `g${index}`, title: text(title) })),
    groups: [
      { id: 'whole', title: text('Tất cả') },
      ...texts.map((title, index) => ({ id: `g${index}`, title: text(title), parent: 'whole' })),
    ],
    criteria,
    rows: texts.map((_, index) => ({
      ...{ code: `M${index}`, score: texts.length - index, rank: index + 1 },
      grade: `grade${index}`,
      values: { g0: index / 2 },
      breakdown: criteria.map(({ id }) => ({
        criterion: id,
        value: (index % 40) / 4,
        points: (index % 40) / 4,
      })),
    })),
  };
  return {
    ...{ schemaVersion: '1.0', id: 'hostile', title: text(texts[0] ?? ''), asOf: '2023-12-31' },
    ...{ publishedAt: '2024-01-01T00:00:00Z', status: 'official', source },
    ...{ blocs: [], targets: [], milestones: [], boards: [board] },
    localities: texts.map((name, index) => ({
      ...{ code: `M${index}`, name: text(name), fullName: text(name), type: 'commune' },
    })),
  };
}
