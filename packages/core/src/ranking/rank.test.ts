import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../model/value/score.js';
import type { BoardRow } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { misuseOf } from '../testing/misuse-of.js';
import { rank } from './rank.js';
import type { RankEntry, RankOptions } from './standing.js';

const entry = (name: string, score: Score, rest: Partial<RankEntry> = {}): RankEntry => ({
  code: name,
  name,
  score,
  ...rest,
});
const ranksOf = (rows: readonly BoardRow[]): [string, number | undefined][] =>
  rows.map((row) => [row.code, row.rank]);

const missing = fc.constantFrom('not-assigned', 'not-reported', 'no-data', 'not-published');
const score: fc.Arbitrary<Score> = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 60 }).map((value) => value / 20), weight: 5 },
  { arbitrary: missing.map((reason) => ({ missing: reason })), weight: 1 },
);
const name = fc.constantFrom('Dốc Nguyệt', 'Đồi Hạc', 'Xã 9', 'Xã 10', 'Gò Khuê');
const entries: fc.Arbitrary<RankEntry[]> = fc.uniqueArray(
  fc.record({
    code: fc.integer({ min: 502, max: 519 }).map(String),
    name,
    score,
    bloc: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    publishedRank: fc.option(fc.integer({ min: 1, max: 18 }), { nil: undefined }),
  }),
  { selector: ({ code }) => code, maxLength: 18 },
);
const previous = fc.option(
  fc.uniqueArray(
    fc.record({
      code: fc.integer({ min: 502, max: 521 }).map(String),
      rank: fc.option(fc.integer({ min: 1, max: 18 }), { nil: undefined }),
    }),
    { selector: ({ code }) => code },
  ),
  { nil: undefined },
);
const options: fc.Arbitrary<RankOptions> = fc.record({
  digits: fc.integer({ min: 0, max: 2 }),
  basis: fc.constantFrom('score', 'published-rank', undefined),
  previous,
});

/** Ranks by counting who is better, without sorting anything. */
function rankNaively(given: readonly RankEntry[], { digits, basis }: RankOptions) {
  const standing = ({ score: value, publishedRank }: RankEntry): number | undefined => {
    if (basis === 'published-rank') return publishedRank && -publishedRank;
    // Scores of the test have at most two decimals: hundredths are whole, and halves are exact.
    if (isMissing(value)) return undefined;
    const unit = 10 ** (2 - digits);
    return Math.floor((Math.round(value * 100) + unit / 2) / unit);
  };
  const betterThan = (one: RankEntry, among: readonly RankEntry[]): number =>
    among.filter((other) => Number(standing(other)) > Number(standing(one))).length;
  return new Map(
    given.map((one) => {
      if (standing(one) === undefined) return [one.code, {}];
      const own = basis === 'published-rank' ? one.publishedRank : 1 + betterThan(one, given);
      if (one.bloc === undefined) return [one.code, { rank: own }];
      const bloc = given.filter((other) => other.bloc === one.bloc);
      return [one.code, { rank: own, blocRank: 1 + betterThan(one, bloc) }];
    }),
  );
}

describe('rank', () => {
  it('gives tied localities the same rank and skips the next', () => {
    const { rows } = rank(
      [
        entry('Rừng Khuê', 88),
        entry('Bến Nguyệt', 95.5),
        entry('Cồn Hạc', 88),
        entry('Đồi Hạc', 70),
      ],
      { digits: 1 },
    );
    expect(ranksOf(rows)).toEqual([
      ['Bến Nguyệt', 1],
      ['Cồn Hạc', 2],
      ['Rừng Khuê', 2],
      ['Đồi Hạc', 4],
    ]);
  });

  it('ranks what is printed: 9.04 and 9.01 tie at one decimal, 9.05 does not', () => {
    const given = [entry('A', 9.04), entry('B', 9.01), entry('C', 9.05)];
    expect(ranksOf(rank(given, { digits: 1 }).rows)).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', 2],
    ]);
    expect(rank(given, { digits: 1 }).rows.map((row) => row.score)).toEqual([9.1, 9, 9]);
    expect(ranksOf(rank(given, { digits: 2 }).rows)).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', 3],
    ]);
  });

  it('puts equals in Vietnamese order of their names, then of their codes', () => {
    const names = ['Xã 10', 'Đèo Sương', 'Xã 9', 'Dốc Nguyệt'];
    const { rows } = rank(
      names.map((each) => entry(each, 5)),
      { digits: 0 },
    );
    expect(rows.map(({ code }) => code)).toEqual(['Dốc Nguyệt', 'Đèo Sương', 'Xã 9', 'Xã 10']);
    const spellings = [
      { code: '2', name: 'Đồi Hạc'.normalize('NFC'), score: 5 },
      { code: '1', name: 'Đồi Hạc'.normalize('NFD'), score: 5 },
    ];
    expect(rank(spellings, { digits: 0 }).rows.map(({ code }) => code)).toEqual(['1', '2']);
  });

  it('keeps localities without a score, last, with the reason', () => {
    const { rows } = rank(
      [
        entry('Suối Quỳnh', { missing: 'not-reported' }),
        entry('Bến Nguyệt', 0),
        entry('Bắc Trà My', { missing: 'not-assigned' }),
      ],
      { digits: 0 },
    );
    expect(rows).toEqual([
      { code: 'Bến Nguyệt', score: 0, rank: 1 },
      { code: 'Bắc Trà My', score: { missing: 'not-assigned' }, unranked: 'not-assigned' },
      { code: 'Suối Quỳnh', score: { missing: 'not-reported' }, unranked: 'not-reported' },
    ]);
  });

  it('gives no rank to a unit with a score that is not ranked, nor counts it for others', () => {
    const barred = { ...entry('Suối Quỳnh', 9), unranked: 'not-eligible' } as const;
    expect(rank([barred, entry('Bến Nguyệt', 5)], { digits: 0 }).rows).toEqual([
      { code: 'Bến Nguyệt', score: 5, rank: 1 },
      { code: 'Suối Quỳnh', score: 9, unranked: 'not-eligible' },
    ]);
  });

  it('ranks inside each bloc too', () => {
    const { rows } = rank(
      [
        entry('Bến Nguyệt', 90, { bloc: 'plain' }),
        entry('Thác Ngà', 80, { bloc: 'mountain' }),
        entry('Rừng Khuê', 90, { bloc: 'plain' }),
        entry('Nà Hạc', 70, { bloc: 'mountain' }),
        entry('Cồn Hạc', 60, { bloc: 'plain' }),
        entry('Elsewhere', 50),
      ],
      { digits: 0 },
    );
    expect(rows.map((row) => [row.code, row.rank, row.blocRank])).toEqual([
      ['Bến Nguyệt', 1, 1],
      ['Rừng Khuê', 1, 1],
      ['Thác Ngà', 3, 1],
      ['Nà Hạc', 4, 2],
      ['Cồn Hạc', 5, 3],
      ['Elsewhere', 6, undefined],
    ]);
  });

  it('takes the order of the publisher where scores were not published', () => {
    const unknown: Score = { missing: 'not-published' };
    const { rows } = rank(
      [
        entry('B', unknown, { publishedRank: 2, bloc: 'one' }),
        entry('D', 40, { publishedRank: 3, bloc: 'one' }),
        entry('A', 39, { publishedRank: 1, bloc: 'two' }),
        entry('C', 99),
      ],
      { digits: 0, basis: 'published-rank' },
    );
    expect(rows).toEqual([
      { code: 'A', score: 39, rank: 1, blocRank: 1 },
      { code: 'B', score: unknown, rank: 2, blocRank: 1 },
      { code: 'D', score: 40, rank: 3, blocRank: 2 },
      // It has a score, but what the publisher ranked it is not known.
      { code: 'C', score: 99, unranked: 'not-published' },
    ]);
  });

  it('separates nobody in a bloc whom the publisher ranked equal', () => {
    const shared = { publishedRank: 1, bloc: 'one' };
    const given = [
      entry('A', 5, { ...shared, tieKeys: [1] }),
      entry('B', 5, { ...shared, tieKeys: [2] }),
    ];
    const { rows } = rank(given, { digits: 0, basis: 'published-rank' });
    expect(rows.map((row) => row.blocRank)).toEqual([1, 1]);
  });

  it('marks rows as up, down, same or new, and lists who has departed', () => {
    const given = [entry('A', 4), entry('B', 3), entry('C', 2), entry('D', 1)];
    const { rows, departed } = rank(given, {
      digits: 0,
      previous: [
        { code: 'A', rank: 3 },
        { code: 'B', rank: 1 },
        { code: 'C', rank: 3 },
        { code: 'Gone', rank: 2 },
        { code: 'Gone unranked' },
      ],
    });
    expect(rows.map(({ code, previousRank, change }) => [code, previousRank, change])).toEqual([
      ['A', 3, { kind: 'up', places: 2 }],
      ['B', 1, { kind: 'down', places: 1 }],
      ['C', 3, { kind: 'same', places: 0 }],
      ['D', undefined, { kind: 'new', places: 0 }],
    ]);
    expect(departed).toEqual([{ code: 'Gone', previousRank: 2 }, { code: 'Gone unranked' }]);
  });

  it('gives no change without a rank now or before, nor without a previous ranking', () => {
    const before = [{ code: 'A' }, { code: 'B', rank: 1 }];
    const { rows } = rank([entry('A', 5), entry('B', { missing: 'no-data' })], {
      digits: 0,
      previous: before,
    });
    expect(rows).toEqual([
      { code: 'A', score: 5, rank: 1 },
      { code: 'B', score: { missing: 'no-data' }, unranked: 'no-data', previousRank: 1 },
    ]);
    expect(rank([entry('A', 5)], { digits: 0 }).rows[0]).not.toHaveProperty('change');
  });

  it('calls everyone new after an empty ranking', () => {
    const { rows } = rank([entry('A', 5)], { digits: 0, previous: [] });
    expect(rows[0]?.change).toEqual({ kind: 'new', places: 0 });
  });

  it('hands grades and further values on', () => {
    const values = { trees: 12, schools: { missing: 'no-data' } } as const;
    const { rows } = rank([entry('A', 5, { grade: 'good', values })], { digits: 0 });
    expect(rows[0]).toMatchObject({ grade: 'good', values });
  });

  it('throws stable codes for broken promises', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const broken = [entry('A', value)];
      expect(misuseOf(() => rank(broken, { digits: 0 }))).toBe('not-a-number');
      expect(misuseOf(() => rank(broken, { digits: 0, basis: 'published-rank' }))).toBe(
        'not-a-number',
      );
    }
    for (const publishedRank of [0, -1, 1.5, NaN]) {
      const broken = [entry('A', 1, { publishedRank })];
      expect(misuseOf(() => rank(broken, { digits: 0, basis: 'published-rank' }))).toBe(
        'not-a-rank',
      );
    }
    expect(misuseOf(() => rank([entry('A', 1), entry('A', 2)], { digits: 0 }))).toBe(
      'duplicate-code',
    );
  });

  it('agrees with counting who is better', () => {
    fc.assert(
      fc.property(entries, options, (given, how) => {
        const oracle = rankNaively(given, how);
        const { rows } = rank(given, how);
        expect(rows).toHaveLength(given.length);
        for (const row of rows) {
          const { rank: own, blocRank } = row;
          expect({ ...(own && { rank: own }), ...(blocRank && { blocRank }) }).toEqual(
            oracle.get(row.code),
          );
          expect(own === undefined).toBe(row.unranked !== undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never depends on the order of its input', () => {
    const shuffled = entries.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, options, ([given, other], how) => {
        expect(JSON.stringify(rank(other, how))).toBe(JSON.stringify(rank(given, how)));
      }),
      { numRuns: 300 },
    );
  });

  it('lists the ranked first, best first, and never mutates its input', () => {
    fc.assert(
      fc.property(entries, options, (given, how) => {
        const places = rank(deepFreeze(given), deepFreeze(how)).rows.map(
          (row) => row.rank ?? Infinity,
        );
        expect(places).toEqual([...places].sort((left, right) => left - right));
      }),
    );
  });

  it('never ranks a better score worse', () => {
    fc.assert(
      fc.property(entries, fc.nat(17), fc.integer({ min: 1, max: 40 }), (given, index, gain) => {
        const one = given[index];
        fc.pre(one !== undefined && !isMissing(one.score));
        const better = given.map((other) =>
          other === one && !isMissing(one.score) ? { ...one, score: one.score + gain / 20 } : other,
        );
        const placeIn = (ranked: RankEntry[]): number =>
          rank(ranked, { digits: 1 }).rows.find(({ code }) => code === one?.code)?.rank ?? NaN;
        expect(placeIn(better)).toBeLessThanOrEqual(placeIn(given));
      }),
    );
  });
});
