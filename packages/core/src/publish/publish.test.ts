import { describe, expect, it } from 'vitest';
import { parseScoreboard } from '../parse/scoreboard.js';
import { progressAt } from '../targets/progress-at.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { exampleDefinition } from '../testing/example.js';
import { misuseOf } from '../testing/misuse-of.js';
import { publish } from './publish.js';

describe('publish', () => {
  it('makes a scoreboard that parses back to itself', () => {
    const scoreboard = publish(exampleDefinition);
    const result = parseScoreboard(JSON.parse(JSON.stringify(scoreboard)));
    expect(result).toEqual({ ok: true, value: scoreboard });
  });

  it('gives the same bytes for the same definition, and mutates nothing', () => {
    const frozen = deepFreeze(structuredClone(exampleDefinition));
    const bytes = JSON.stringify(publish(frozen));
    expect(JSON.stringify(publish(frozen))).toBe(bytes);
    expect(JSON.stringify(publish(structuredClone(exampleDefinition)))).toBe(bytes);
  });

  it('measures each target on the day of the scoreboard', () => {
    for (const asOf of ['2022-06-01', '2023-08-09', '2024-02-01']) {
      const { targets } = publish({ ...exampleDefinition, asOf });
      expect(targets.map(({ progress }) => progress)).toEqual(
        exampleDefinition.targets.map((target) => progressAt(target, asOf)),
      );
    }
  });

  it('ranks by name and bloc of the localities, and compares with the ranking before', () => {
    const [board] = publish(exampleDefinition).boards;
    expect(board?.rows.map((row) => [row.code, row.score, row.rank, row.blocRank])).toEqual([
      ['02', 95.5, 1, 1],
      // 87.96 and 88.04 are both published as 88.0; An comes before Đông.
      ['03', 88, 2, 2],
      ['01', 88, 2, 2],
      ['04', 70, 4, 1],
      ['05', { missing: 'not-reported' }, undefined, undefined],
    ]);
    expect(board?.rows.map(({ change }) => change?.kind)).toEqual([
      'up', // 2 → 1
      'up', // 3 → 2
      'down', // 1 → 2
      'new',
      undefined,
    ]);
    expect(board?.departed).toEqual([{ code: '09', previousRank: 4 }]);
    expect(board).not.toHaveProperty('entries');
    expect(board).not.toHaveProperty('previous');
  });

  it('keeps a row whose code no locality has, for the parser to name', () => {
    const [board] = exampleDefinition.boards;
    const scoreboard = publish({
      ...exampleDefinition,
      boards: board ? [{ ...board, entries: [{ code: '99', score: 5 }] }] : [],
    });
    const result = parseScoreboard(scoreboard);
    expect(!result.ok && result.issues).toMatchObject([
      { code: 'unknown-reference', path: ['boards', 0, 'rows', 0, 'code'], received: '99' },
    ]);
  });

  it('throws a stable code for a score that is not a number', () => {
    const [board] = exampleDefinition.boards;
    const broken = {
      ...exampleDefinition,
      boards: board ? [{ ...board, entries: [{ code: '01', score: NaN }] }] : [],
    };
    expect(misuseOf(() => publish(broken))).toBe('not-a-number');
  });

  it('throws it too where the ranks are decided already, and for a locality that comes twice', () => {
    const [board] = exampleDefinition.boards;
    const withEntries = (...scores: number[]) => ({
      ...exampleDefinition,
      boards: board
        ? [
            {
              ...board,
              places: new Map([['01', { rank: 1 }]]),
              entries: scores.map((score) => ({ code: '01', score })),
            },
          ]
        : [],
    });
    expect(misuseOf(() => publish(withEntries(NaN)))).toBe('not-a-number');
    expect(misuseOf(() => publish(withEntries(5, 5)))).toBe('duplicate-code');
    expect(publish(withEntries(5)).boards[0]?.rows[0]?.rank).toBe(1);
  });
});
