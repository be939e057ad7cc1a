import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexReading } from '../model/directive/index-series.js';
import { isMissing } from '../model/value/is-missing.js';
import { compareYears } from './compare-years.js';

const source = { title: { vi: 'Nguồn mẫu', en: 'Sample source' } };

const reading = (year: number, parts: Partial<IndexReading>): IndexReading => ({
  year,
  score: { missing: 'no-data' },
  status: 'unverified',
  rank: { missing: 'no-data' },
  rankStatus: 'unverified',
  source,
  ...(typeof parts.rank === 'number' && { rankedUnits: 63 }),
  ...parts,
});

const seriesOf = (...readings: IndexReading[]) => ({ digits: 2, readings });

const series = seriesOf(
  reading(2018, { score: 60 }),
  reading(2019, { ruleVersion: 'old', score: 69.42, rank: 6 }),
  reading(2020, { ruleVersion: 'old', rank: 9 }),
  reading(2021, { ruleVersion: 'old', score: 66.24, rank: 19 }),
  reading(2022, { ruleVersion: 'new', score: 66.62, rank: 22 }),
  reading(2023, { ruleVersion: 'newer', score: 67.04, rank: { missing: 'not-published' } }),
  reading(2024, { status: 'not-surveyed', rankStatus: 'not-surveyed' }),
);

describe('compareYears', () => {
  it('gives the later score less the earlier, in the decimals of the series', () => {
    // 66.24 − 69.42 is −3.1800000000000068 in binary
    expect(compareYears(series, 2019, 2021)).toEqual({
      score: -3.18,
      rank: { kind: 'down', places: 13 },
    });
  });

  it('refuses years under different rules, with both, though both have a score', () => {
    expect(compareYears(series, 2022, 2023)).toEqual({
      missing: 'not-comparable',
      ruleVersions: ['new', 'newer'],
    });
  });

  it('refuses years whose rules are not known', () => {
    expect(compareYears(series, 2018, 2019)).toEqual({
      missing: 'not-comparable',
      ruleVersions: [undefined, 'old'],
    });
    expect(compareYears(series, 2018, 2018)).toMatchObject({ missing: 'not-comparable' });
  });

  it('compares the ranks where only a score is missing', () => {
    expect(compareYears(series, 2019, 2020)).toEqual({
      score: { missing: 'no-data' },
      rank: { kind: 'down', places: 3 },
    });
    expect(compareYears(series, 2020, 2021)).toMatchObject({ score: { missing: 'no-data' } });
  });

  it('compares the scores and refuses the ranks where they are among 63 units and among 60', () => {
    const [before, after] = [
      reading(2020, { ruleVersion: 'old', score: 43.262, rank: 21 }),
      reading(2021, { ruleVersion: 'old', score: 42.106, rank: 35, rankedUnits: 60 }),
    ];
    expect(compareYears(seriesOf(before, after), 2020, 2021)).toEqual({
      score: -1.16,
      rank: { missing: 'not-comparable', rankedUnits: [63, 60] },
    });
    expect(compareYears(seriesOf(before, after), 2021, 2020)).toMatchObject({
      rank: { rankedUnits: [60, 63] },
    });
  });

  it('refuses ranks among a number of units that is not known', () => {
    const { rankedUnits: _unknown, ...after } = reading(2022, { ruleVersion: 'old', rank: 5 });
    const both = seriesOf(reading(2021, { ruleVersion: 'old', rank: 5 }), after);
    expect(compareYears(both, 2021, 2022)).toMatchObject({
      rank: { missing: 'not-comparable', rankedUnits: [63, undefined] },
    });
    expect(compareYears(both, 2022, 2022)).toMatchObject({ rank: { missing: 'not-comparable' } });
  });

  it('says of a year without an edition that it was not surveyed', () => {
    expect(compareYears(series, 2023, 2024)).toEqual({ missing: 'not-surveyed' });
    expect(compareYears(series, 2024, 2023)).toEqual({ missing: 'not-surveyed' });
  });

  it('has no data for a year outside the series', () => {
    expect(compareYears(series, 2022, 2025)).toEqual({ missing: 'no-data' });
    expect(compareYears(series, 1999, 2022)).toEqual({ missing: 'no-data' });
  });
});

describe('laws of comparison', () => {
  const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const version = fc.constantFrom('a', 'b', undefined);
  const anyReading = (year: number) =>
    fc
      .record({ score, rank: fc.integer({ min: 1, max: 63 }), ruleVersion: version })
      .map(({ ruleVersion, ...parts }) =>
        reading(year, { ...parts, ...(ruleVersion !== undefined && { ruleVersion }) }),
      );

  it('there and back cancel out, and nothing is compared across rules', () => {
    fc.assert(
      fc.property(anyReading(1), anyReading(2), (one, two) => {
        const there = compareYears(seriesOf(one, two), 1, 2);
        const back = compareYears(seriesOf(one, two), 2, 1);
        const isSame = one.ruleVersion !== undefined && one.ruleVersion === two.ruleVersion;
        expect([isMissing(there), isMissing(back)]).toEqual([!isSame, !isSame]);
        if (isMissing(there) || isMissing(back)) return;
        expect(Number(there.score) + Number(back.score)).toBe(0);
      }),
    );
  });

  it('a year does not differ from itself', () => {
    fc.assert(
      fc.property(score, (value) => {
        const same = reading(1, { ruleVersion: 'a', score: value, rank: 3 });
        expect(compareYears(seriesOf(same), 1, 1)).toEqual({
          score: 0,
          rank: { kind: 'same', places: 0 },
        });
      }),
    );
  });
});
