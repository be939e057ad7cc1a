import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../scoring/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { breakTies, ranksOf } from './ranks.js';

const cell = fc.constantFrom(-1, 0, -0, 1, 2.5, 7, NaN);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 15 });
const worst = (value: number): number => (Number.isNaN(value) ? -Infinity : value);

/** Whether one row is better than another: by the first number that differs. */
function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, place) => worst(value) !== worst(other[place] as number));
  return index !== -1 && worst(one[index] as number) > worst(other[index] as number);
}

describe('ranksOf and breakTies', () => {
  it('count who is better: by the value, then by each key, a missing one last', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const column = (index: number) => Float64Array.from(given, (row) => row[index] as number);
        const ranks = ranksOf(column(0));
        breakTies(ranks, [column(1), column(2)]);
        const ranked = given.filter(([value]) => !Number.isNaN(value));
        expect([...ranks]).toEqual(
          given.map((row) =>
            Number.isNaN(row[0]) ? 0 : 1 + ranked.filter((other) => isBetter(other, row)).length,
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('ranks of a scoring', () => {
  it('count who is better among all and in the bloc, on published scores', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const { scores, ranks, blocRanks, tieKeys, units } = score(question);
        const row = (unit: number): number[] => [scores, ...tieKeys].map((key) => key[unit] ?? NaN);
        const ranked = [...units.everyone].filter((unit) => ranks[unit] !== 0);
        for (const unit of ranked) {
          const better = ranked.filter((other) => isBetter(row(other), row(unit)));
          const { bloc } = units.localities[unit] ?? {};
          const inside = better.filter((other) => units.localities[other]?.bloc === bloc);
          expect(ranks[unit]).toBe(better.length + 1);
          expect(blocRanks[unit]).toBe(bloc === undefined ? 0 : inside.length + 1);
        }
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
      ...{ scheme, localities: unitsNamed('u0', 'u1') },
      ...{ reports: [valuesOf({ u0: [0.1, 0.2, 0], u1: [0, 0, 0.3] })], period: '2023' },
    });
    expect([...scoring.ranks]).toEqual([1, 1]);
  });
});
