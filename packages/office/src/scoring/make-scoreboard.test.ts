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

it('makes the further rankings that a scheme asks for', () => {
  const groups: Scheme['groups'] = [
    { id: 'all', title: text('Tổng'), combine: 'sum' },
    { id: 'economy', title: text('Kinh tế'), parent: 'all', combine: 'sum' },
    { id: 'society', title: text('Xã hội'), parent: 'all', combine: 'sum' },
  ];
  const asking: Scheme = {
    ...{ ...scheme, groups, ranking: { tieBreaks: [], also: ['groups', 'blocs'] } },
    criteria: scheme.criteria.map((criterion) => ({
      ...criterion,
      parent: criterion.id === 'a' ? 'economy' : 'society',
    })),
  };
  const blocs = ['upland', 'plain'].map((id) => ({
    ...{ id, name: text(id), fullName: text(id), source },
    members: id === 'plain' ? ['1', '3'] : ['2'],
  }));
  const localities = ['1', '2', '3'].map((code): Locality => {
    const name = text(`Đơn vị ${code}`);
    return { code, name, fullName: name, type: 'commune', bloc: code === '2' ? 'upland' : 'plain' };
  });
  const points = { '1': [9, 1, 1], '2': [5, 5, 5], '3': [1, 9, 4] };
  const entries = Object.entries(points).flatMap(([code, values]) =>
    values.map((value, index) => ({ code, criterion: criteria[index] as string, value })),
  );
  const report = {
    ...{ schemaVersion: '1.0', id: 'r', period: '2023', stage: 'final' as const, entries, source },
    ...{ status: 'illustrative' as const, scheme: { id: 'mau', version: '1' } },
  };
  const { scoreboard } = makeScoreboard(
    { scheme: asking, units: { localities, blocs }, reports: [report] },
    { period: '2023', asOf: '2023-12-31', publishedAt: '2024-01-02T08:00:00+07:00' },
    { tool: 'thidua 0', inputs: [] },
  );
  const told = scoreboard.boards.map(({ id, rows }) => [
    id,
    rows.map(({ code, score, rank }) => `${rank}. ${code}: ${String(score)}`).join('; '),
  ]);
  expect(told).toEqual([
    ['mau-2023', '1. 2: 15; 2. 3: 14; 3. 1: 11'],
    ['mau-2023-group-economy', '1. 1: 9; 2. 2: 5; 3. 3: 1'],
    ['mau-2023-group-society', '1. 3: 13; 2. 2: 10; 3. 1: 2'],
    ['mau-2023-bloc-upland', '1. 2: 15'],
    ['mau-2023-bloc-plain', '1. 3: 14; 2. 1: 11'],
  ]);
  expect(scoreboard.boards[1]?.title.vi).toMatch(/: Kinh tế$/);
  const reasons = scoreboard.boards[1]?.rows[0]?.breakdown;
  expect(reasons?.map(({ criterion, contribution }) => [criterion, contribution])).toEqual([
    ['a', 9],
  ]);
});
