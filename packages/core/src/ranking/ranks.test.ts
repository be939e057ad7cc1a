import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { rankAll } from './ranks.js';

const cell = fc.constantFrom(-1, 0, -0, 1, 2.5, 7, NaN);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 15 });

/**
 * Ranks by counting who is better. Of who is equal so far, a key parts all or, where one of them has
 * none, nobody.
 */
function rankByCounting(given: readonly (readonly number[])[]): number[] {
  const isEqualTo = (row: readonly number[], other: readonly number[], depth: number): boolean =>
    row.slice(0, depth).every((value, index) => value === other[index]);
  return given.map((row) => {
    if (Number.isNaN(row[0])) return 0;
    const ranked = given.filter(([value]) => !Number.isNaN(value));
    let better = 0;
    for (let depth = 0; depth < row.length; depth += 1) {
      const equals = ranked.filter((other) => isEqualTo(row, other, depth));
      if (equals.some((other) => Number.isNaN(other[depth]))) break;
      better += equals.filter((other) => (other[depth] as number) > (row[depth] as number)).length;
    }
    return better + 1;
  });
}

describe('rankAll', () => {
  it('counts who is better by the standing, then by each key that is known of all equals', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const column = (index: number) => Float64Array.from(given, (row) => row[index] as number);
        expect([...rankAll(column(0), [column(1), column(2)])]).toEqual(rankByCounting(given));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves equals together where one has no key, and parts the others by the next score', () => {
    const standings = Float64Array.of(9, 9, 9, 8, 8, NaN);
    const key = Float64Array.of(3, NaN, 1, 2, 5, 7);
    expect([...rankAll(standings, [key])]).toEqual([1, 1, 1, 5, 4, 0]);
  });
});

describe('ranks of a scoring', () => {
  it('count who is better among all and in the bloc, on published scores', () => {
    fc.assert(
      fc.property(arbitraryQuestion({ hasTiedResults: false }), (question) => {
        const { scores, ranks, blocRanks, tieKeys, units } = score(question);
        const rowOf = (unit: number): number[] => [
          ranks[unit] === 0 ? NaN : (scores[unit] as number),
          ...tieKeys.map((key) => (key as Float64Array)[unit] as number),
        ];
        expect([...ranks]).toEqual(rankByCounting([...ranks.keys()].map(rowOf)));
        const inBlocs = new Int32Array(ranks.length);
        for (const members of units.blocs.values()) {
          rankByCounting([...members].map(rowOf)).forEach(
            (rank, index) => (inBlocs[members[index] as number] = rank),
          );
        }
        expect(blocRanks).toEqual(inBlocs);
      }),
      { numRuns: 200 },
    );
  });

  it('leave a tie to the council where only binary noise parts the keys', () => {
    const each = { rule: { kind: 'direct-points' }, parent: 'part' } as const;
    const title = { vi: 'Nhóm', en: 'Group' };
    const scheme = schemeOf([each, each, each], {
      groups: [
        { id: 'root', title, combine: 'sum' },
        { id: 'part', title, combine: 'sum', parent: 'root' },
      ],
      ranking: { tieBreaks: [{ by: { kind: 'points', of: 'part' }, direction: 'increase' }] },
    });
    const scoring = score({
      scheme,
      localities: unitsNamed('u0', 'u1'),
      reports: [valuesOf({ u0: [0.1, 0.2, 0], u1: [0, 0, 0.3] })],
      period: '2023',
    });
    expect([...scoring.ranks]).toEqual([1, 1]);
  });
});
