import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separateByRules } from './separate-by-rules.js';
import { rankAll } from './ranks.js';
import type { TieKey } from './separate.js';

/** Results of a few units against each other, in full or with gaps. */
type Results = readonly (readonly number[])[];
interface Case {
  standings: number[];
  columns: number[][];
  results: Results[];
  /** Which keys there are, in order: a column, or results; and the place that it decides alone. */
  keys: { of: number; isAmong: boolean; upTo: number | undefined }[];
  again: 'after-all' | 'at-once' | undefined;
}

const size = 7;
const few = fc.integer({ min: 0, max: 2 });
const results = fc.array(fc.array(few, { minLength: size, maxLength: size }), {
  minLength: size,
  maxLength: size,
});
const cases: fc.Arbitrary<Case> = fc.record({
  standings: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: size, maxLength: size }),
  columns: fc.array(fc.array(few, { minLength: size, maxLength: size }), {
    minLength: 2,
    maxLength: 2,
  }),
  results: fc.array(results, { minLength: 2, maxLength: 2 }),
  keys: fc.array(
    fc.record({
      of: fc.constantFrom(0, 1),
      isAmong: fc.boolean(),
      upTo: fc.option(fc.integer({ min: 1, max: size }), { nil: undefined, freq: 4 }),
    }),
    { maxLength: 4 },
  ),
  again: fc.constantFrom(undefined, 'after-all' as const, 'at-once' as const),
});

const keysOf = ({ columns, results: all, keys, again }: Case): TieKey[] =>
  keys.map(({ of, isAmong, upTo }) =>
    isAmong
      ? {
          against: (unit, other) => all[of]?.[unit]?.[other] ?? NaN,
          upTo,
          again,
          separate: separateByRules,
        }
      : { values: Float64Array.from(columns[of] ?? []), upTo, separate: separateByRules },
  );
const ranksOf = (given: Case): number[] => [
  ...rankAll(Float64Array.from(given.standings), keysOf(given)),
];

/** The order as a rule book has it: a list of sets of equals, best first. */
function inOrder(given: Case, all: number[], before: number): number[][] {
  const { keys, columns, results: found, again } = given;
  const sum = (of: number, unit: number, among: number[]): number =>
    among.reduce(
      (total, other) => total + (other === unit ? 0 : (found[of]?.[unit]?.[other] ?? 0)),
      0,
    );
  const walk = (units: number[], ahead: number, at: number, among: number[]): number[][] => {
    const key = keys[at];
    if (!key || units.length === 1) return [units];
    const isNew = !key.isAmong || !keys[at - 1]?.isAmong;
    const compared = isNew ? units : among;
    const numberOf = (unit: number): number =>
      key.isAmong ? sum(key.of, unit, compared) : (columns[key.of]?.[unit] ?? 0);
    const numbers = [...new Set(units.map(numberOf))].sort((left, right) => right - left);
    let groups = numbers.map((number) => units.filter((unit) => numberOf(unit) === number));
    const { upTo } = key;
    if (upTo !== undefined) {
      // Who certainly has the place, who certainly has not, and between them who is left open.
      const better = (unit: number): number =>
        ahead + units.filter((other) => numberOf(other) > numberOf(unit)).length;
      const alike = (unit: number): number =>
        units.filter((other) => numberOf(other) === numberOf(unit)).length;
      const has = units.filter((unit) => better(unit) + alike(unit) <= upTo);
      const hasNot = units.filter((unit) => better(unit) >= upTo);
      const open = units.filter((unit) => !has.includes(unit) && !hasNot.includes(unit));
      groups = [has, open, hasNot].filter((group) => group.length > 0);
    }
    let rank = ahead;
    return groups.flatMap((group) => {
      const own = rank;
      rank += group.length;
      const isParted = group.length < units.length;
      const hasAmong = keys.some((each) => each.isAmong);
      if (again === 'at-once' && hasAmong && isParted) return walk(group, own, 0, group);
      const isEnd = key.isAmong && !keys[at + 1]?.isAmong;
      if (again === 'after-all' && isEnd && group.length < compared.length) {
        let start = at;
        while (start > 0 && keys[start - 1]?.isAmong) start -= 1;
        return walk(group, own, start, group);
      }
      return walk(group, own, at + 1, compared);
    });
  };
  return walk(all, before, 0, all);
}

describe('equals', () => {
  it('are separated as a rule book does it, one key after the other', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const expected = new Array<number>(size).fill(0);
        let before = 0;
        for (const standing of [1, 0]) {
          const units = given.standings.flatMap((each, unit) => (each === standing ? [unit] : []));
          for (const group of units.length > 0 ? inOrder(given, units, before) : []) {
            for (const unit of group) expected[unit] = before + 1;
            before += group.length;
          }
        }
        expect(ranksOf(given)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on results against others, nor on the order in which units are given', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (given, seed) => {
        const isTied = (unit: number, other: number): boolean =>
          given.standings[unit] === given.standings[other];
        const blurred = given.results.map((each) =>
          each.map((row, unit) => row.map((value, other) => (isTied(unit, other) ? value : seed))),
        );
        expect(ranksOf({ ...given, results: blurred })).toEqual(ranksOf(given));
        const moved = (list: readonly number[]): number[] =>
          list.map((_, unit) => list[(unit + seed) % size] as number);
        const turned: Case = {
          ...given,
          standings: moved(given.standings),
          columns: given.columns.map(moved),
          results: given.results.map((each) =>
            each.map((_, unit) => moved(each[(unit + seed) % size] as number[])),
          ),
        };
        expect(ranksOf(turned)).toEqual(moved(ranksOf(given)));
      }),
    );
  });

  it('stay together where a result between two of them is not known', () => {
    const against = (unit: number, other: number): number =>
      unit === 0 && other === 2 ? NaN : 2 - unit;
    const ranks = (standings: number[]) => [
      ...rankAll(Float64Array.from(standings), [{ against, separate: separateByRules }]),
    ];
    expect(ranks([1, 1, 1])).toEqual([1, 1, 1]);
    // Between the first two everything is known.
    expect(ranks([1, 1, 0])).toEqual([1, 2, 3]);
  });
});
