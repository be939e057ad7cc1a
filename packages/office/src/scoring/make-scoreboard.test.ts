import type { BoardRow, Locality, Scheme } from '@thidua/core';
import { expect, it } from 'vitest';
import { makeScoreboard, mostReasons, textOf } from './make-scoreboard.js';
import { notesOn } from './notes-on.js';

const text = (words: string) => ({ vi: words, en: words });
const source = { title: text('Văn bản mẫu') };
const criteria = ['a', 'b', 'c'];

const scheme: Scheme = {
  ...{ schemaVersion: '1.0', id: 'mau', version: '1', title: text('Mẫu'), source },
  ...{ status: 'illustrative', validFor: { from: '2023' } },
  groups: [{ id: 'all', title: text('Tổng'), combine: 'sum' }],
  criteria: criteria.map((id) => ({
    ...{ id, title: text(id), unit: text('%'), parent: 'all', direction: 'increase' },
    ...{ maxPoints: 10, rule: { kind: 'direct-points' } },
  })),
  ...{ facts: [], adjustments: [], gates: [], awards: [], total: {} },
  ...{ missing: { policy: 'zero' }, ranking: { tieBreaks: [] } },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
};

const withoutReasons = ({ breakdown: _, ...row }: BoardRow): BoardRow => row;

/** A scoreboard of as many units as are asked for, each with every figure. */
function madeOf(count: number) {
  const localities = Array.from({ length: count }, (_, index): Locality => {
    const name = text(`Đơn vị ${index}`);
    const code = String(10_000 + index);
    return { code, name, fullName: name, type: 'commune', validFrom: '2008-01-01' };
  });
  const entries = localities.flatMap(({ code }) =>
    criteria.map((criterion, index) => ({ code, criterion, value: (Number(code) + index) % 10 })),
  );
  const report = {
    ...{ schemaVersion: '1.0', id: 'r', period: '2023', stage: 'final' as const, entries, source },
    ...{ status: 'illustrative' as const, scheme: { id: 'mau', version: '1' } },
  };
  const materials = { scheme, units: { localities, blocs: [] }, reports: [report] };
  const statement = {
    period: '2023',
    asOf: '2023-12-31',
    publishedAt: '2024-01-02T08:00:00+07:00',
  };
  return makeScoreboard(materials, statement, { tool: 'thidua 0', inputs: [] });
}

it('tells of every row why, criterion by criterion, within the 5 MB that elements read', () => {
  const made = madeOf(mostReasons / criteria.length);
  const [board] = made.scoreboard.boards;
  if (!board) throw new Error('No ranking was made');
  expect(board.rows.every(({ breakdown }) => breakdown?.length === criteria.length)).toBe(true);
  const bare = {
    ...made.scoreboard,
    boards: [{ ...board, rows: board.rows.map(withoutReasons) }],
  };
  const bytes = textOf(made.scoreboard).length - textOf(bare).length;
  expect(bytes).toBeLessThan(5_000_000);
  expect(notesOn(made, 'en')).toEqual([]);
});

it('leaves the reasons out where no page could load them, and says so', () => {
  const made = madeOf(mostReasons / criteria.length + 1);
  const [board] = made.scoreboard.boards;
  expect(board?.rows.some(({ breakdown }) => breakdown)).toBe(false);
  expect(board?.rows[0]?.rank).toBe(1);
  expect(notesOn(made, 'en').join()).toContain('Points by criterion are left out');
  expect(notesOn(made, 'vi').join()).toContain('Không ghi điểm từng tiêu chí');
});
