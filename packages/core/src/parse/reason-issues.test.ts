import { expect, it } from 'vitest';
import type { Board } from '../model/board/board.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { parseScoreboard } from './scoreboard.js';

const example = publish(exampleDefinition);
const board = example.boards[0] as Board;

/** Codes and places, on the board, of the issues of the example with a change of its board. */
function found(change: Partial<Board>): string[] {
  const result = parseScoreboard({ ...example, boards: [{ ...board, ...change }] });
  return result.ok
    ? []
    : result.issues.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
}
const rowsWith = (change: object) => ({
  rows: board.rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)),
});

it('refuses reasons about what is not on the board', () => {
  expect(
    found(
      rowsWith({
        groups: { none: 3 },
        strengths: [{ criterion: 'none', points: 2, median: 1 }],
        gains: [{ criterion: 'none', value: 1, neededValue: 2, gain: 1, score: 96 }],
        gradeReason: [{ grade: 'none', parts: [] }],
        tieBreak: [{ code: '09', outcome: 'ahead' }],
      }),
    ),
  ).toEqual([
    'unknown-reference rows.0.groups.none',
    'unknown-reference rows.0.strengths.0.criterion',
    'unknown-reference rows.0.gains.0.criterion',
    'unknown-reference rows.0.gradeReason.0.grade',
    'unknown-reference rows.0.tieBreak.0.code',
  ]);
});

it('refuses benchmarks of blocs, groups and criteria that are not there, and a median above the best', () => {
  const middle = { median: 2, best: 3, n: 2 };
  expect(found({ benchmarks: [{ bloc: 'plain', score: middle }, { score: middle }] })).toEqual([]);
  expect(
    found({
      benchmarks: [
        { bloc: 'none', score: { ...middle, median: 4 }, groups: { none: middle } },
        { score: middle, criteria: { none: middle } },
        { score: middle },
      ],
    }).sort(),
  ).toEqual([
    'duplicate benchmarks.2.bloc',
    'out-of-range benchmarks.0.score.median',
    'unknown-reference benchmarks.0.bloc',
    'unknown-reference benchmarks.0.groups.none',
    'unknown-reference benchmarks.1.criteria.none',
  ]);
});

it('takes an address of details with the place of a code, and no other', () => {
  const details = (address: string) => found({ details: address });
  for (const right of ['details/{code}.json', '/a/{code}', 'https://example.org/{code}.json'])
    expect(details(right)).toEqual([]);
  for (const wrong of ['details.json', 'javascript:{code}', 'data:text/plain,{code}'])
    expect(details(wrong)).toEqual(['wrong-format details']);
});
