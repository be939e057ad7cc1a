import { compareYears, isMissing, type IndexReading, type IndexSeries } from '@thidua/core';
import { indexSeriesSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { indices } from './directive/indices.js';
import { indexSeries } from './index-series.js';
import { dti } from './indices/dti.js';
import { ictIndex } from './indices/ict-index.js';
import { papi } from './indices/papi.js';
import { parIndex } from './indices/par-index.js';
import { pci } from './indices/pci.js';
import { sipas } from './indices/sipas.js';

const known = ['published', 'derived'];
const readings = indexSeries.flatMap((series) =>
  series.readings.map((reading) => ({ series, reading, id: `${series.id} ${reading.year}` })),
);
const of = (series: IndexSeries, year: number) =>
  series.readings.find((reading) => reading.year === year) as IndexReading;
const scoresOf = (series: IndexSeries, year: number) =>
  (of(series, year).components ?? []).map(({ score }) => score);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('the index series', () => {
  it.each(indexSeries)('$id can be read by the schema', (series) => {
    expect(indexSeriesSchema.parse(series)).toEqual(series);
  });

  it('are the six of the directive, in its order, years rising', () => {
    expect(indexSeries.map(({ id }) => id)).toEqual([
      'pci',
      'papi',
      'par-index',
      'sipas',
      'ict-index',
      'dti',
    ]);
    expect(indexSeries.map(({ code }) => code)).toEqual([
      'PCI',
      'PAPI',
      'PAR INDEX',
      'SIPAS',
      'ICT INDEX',
      'DTI',
    ]);
    for (const series of indexSeries) {
      const years = series.readings.map(({ year }) => year);
      expect(years).toEqual([...new Set(years)].sort());
    }
  });

  it.each([
    [
      'pci',
      '2017: 65.41 published, 7 of 63 published; 2018: 65.85 published, 7 of 63 published; 2019: 69.42 published, 6 of 63 published; 2020: no-data unverified, no-data unverified; 2021: 66.24 published, 19 of 63 published; 2022: 66.62 published, 22 of 63 derived; 2023: 67.04 derived, not-published not-published',
    ],
    [
      'papi',
      '2018: 43.135 derived, no-data unverified; 2019: 44.332 published, 22 of 63 derived; 2020: 43.262 published, 21 of 63 derived; 2021: 42.106 published, 35 of 60 derived; 2022: 42.238 published, 31 of 61 derived; 2023: 40.596 published, 48 of 61 derived; 2024: 41.004 published, 55 of 61 derived',
    ],
    [
      'par-index',
      '2017: 73.27 derived, 52 of 63 derived; 2018: 75.22 published, 44 of 63 published; 2019: no-data unverified, no-data unverified; 2020: no-data unverified, no-data unverified; 2021: no-data unverified, no-data unverified; 2022: 80.91 derived, 57 of 63 derived; 2023: 84.6 published, 56 of 63 published',
    ],
    ['sipas', '2022: 74.56 derived, 61 of 63 derived; 2023: 78.44 published, 59 of 63 published'],
    [
      'ict-index',
      '2019: no-data unverified, 18 of 63 derived; 2020: no-data unverified, 28 of 63 published; 2021: not-surveyed not-surveyed, not-surveyed not-surveyed; 2022: no-data unverified, no-data unverified; 2023: no-data unverified, no-data unverified',
    ],
    [
      'dti',
      '2020: no-data unverified, no-data unverified; 2021: no-data unverified, 25 of 63 derived; 2022: 0.5808 published, 31 of 63 published; 2023: no-data unverified, no-data unverified',
    ],
  ])('%s holds what was read, and gaps where nothing was', (id, expected) => {
    const text = (value: IndexReading['score']) => (isMissing(value) ? value.missing : `${value}`);
    const printed = indexSeries
      .find((series) => series.id === id)
      ?.readings.map(
        ({ year, score, status, rank, rankStatus, rankedUnits }) =>
          `${year}: ${text(score)} ${status}, ${text(rank)}${rankedUnits === undefined ? '' : ` of ${rankedUnits}`} ${rankStatus}`,
      );
    expect(printed?.join('; ')).toBe(expected);
  });

  it.each(readings)('$id has a number exactly where its status says so', ({ reading }) => {
    const { score, status, rank, rankStatus, rankedUnits } = reading;
    expect(isMissing(score)).toBe(!known.includes(status));
    expect(isMissing(rank)).toBe(!known.includes(rankStatus));
    expect(rankedUnits === undefined).toBe(isMissing(rank));
    if (!isMissing(rank)) expect(rank).toBeLessThanOrEqual(rankedUnits ?? 0);
    if (status === 'derived' || rankStatus === 'derived')
      expect([reading.note, reading.source.title.vi].join()).toBeTruthy();
  });

  it.each(readings)('$id names rules and components of its series', ({ series, reading }) => {
    const rules = series.ruleVersions.map(({ id }) => id);
    if (reading.ruleVersion !== undefined) expect(rules).toContain(reading.ruleVersion);
    const components = (series.components ?? []).map(({ id }) => id);
    for (const { component } of reading.components ?? []) expect(components).toContain(component);
  });

  it('leave the rules open where two could have been used, and say so: DTI 2021', () => {
    const { ruleVersion, note } = of(dti, 2021);
    expect(ruleVersion).toBeUndefined();
    expect(note?.vi).toMatch(/1726.*922/);
    const covered = dti.ruleVersions.filter(
      ({ from, to }) => (from ?? 0) <= 2021 && 2021 <= (to ?? 9999),
    );
    expect(covered).toEqual([]);
    expect(compareYears(dti, 2020, 2021)).toMatchObject({ missing: 'not-comparable' });
  });

  it('are read by rules of their own year', () => {
    for (const { series, reading } of readings) {
      const rules = series.ruleVersions.find(({ id }) => id === reading.ruleVersion);
      if (!rules) continue;
      const { from, to } = rules;
      expect((from ?? -Infinity) <= reading.year && reading.year <= (to ?? Infinity)).toBe(true);
    }
  });

  it('have the very rules that the directive’s indices have', () => {
    indexSeries.forEach(({ code, ruleVersions }) => {
      expect(ruleVersions).toBe(indices.find((index) => index.code === code)?.rules);
    });
  });

  it('use each of their components', () => {
    for (const { components = [], readings: own } of indexSeries) {
      const used = own.flatMap((reading) => reading.components ?? []);
      expect(new Set(used.map(({ component }) => component))).toEqual(
        new Set(components.map(({ id }) => id)),
      );
    }
  });

  it('came out after the year that they measure', () => {
    for (const { reading } of readings)
      if (reading.publishedOn) expect(reading.publishedOn > `${reading.year}-12-31`).toBe(true);
  });
});

describe('PCI', () => {
  it('of 2022 and 2023 is not comparable: other rules, whatever the figures suggest', () => {
    // 67.04 − 66.62 looks like a rise of 0.42; by one and the same plain sum, 67.28 fell to 67.04.
    expect(compareYears(pci, 2022, 2023)).toEqual({
      missing: 'not-comparable',
      ruleVersions: ['pci-2022', 'pci-2023-press-sum'],
    });
    expect(compareYears(pci, 2021, 2022)).toMatchObject({ missing: 'not-comparable' });
  });

  it('of 2019 and 2021 is: the same weights', () => {
    // 66.24 − 69.42
    expect(compareYears(pci, 2019, 2021)).toEqual({
      score: -3.18,
      rank: { kind: 'down', places: 13 },
    });
  });

  it('of 2023 is the plain sum of its ten sub-indices', () => {
    expect(scoresOf(pci, 2023)).toHaveLength(10);
    expect(sum(scoresOf(pci, 2023))).toBeCloseTo(67.04, 10);
  });

  it('of 2022 is no plain sum: that would be 67.28, more than in 2023 and not less', () => {
    expect(sum(scoresOf(pci, 2022))).toBeCloseTo(67.28, 10);
  });

  it('of 2022 fits the weights that are not certain', () => {
    const weights = [5, 10, 5, 5, 15, 10, 15, 15, 10, 10];
    const weighted = scoresOf(pci, 2022).map(
      (score, index) => (score * (weights[index] ?? 0)) / 10,
    );
    expect(sum(weighted)).toBeCloseTo(66.62, 10);
  });

  it('of 2019 fits the weights of its rules within 0.02', () => {
    const weights = [5, 5, 20, 5, 10, 5, 5, 20, 20, 5];
    const weighted = scoresOf(pci, 2019).map(
      (score, index) => (score * (weights[index] ?? 0)) / 10,
    );
    expect(sum(weights)).toBe(100);
    expect(Math.abs(sum(weighted) - 69.42)).toBeLessThan(0.02);
  });
});

describe('the other indices', () => {
  it('PAPI of 2023 is the sum of its eight dimensions', () => {
    expect(scoresOf(papi, 2023)).toHaveLength(8);
    expect(sum(scoresOf(papi, 2023))).toBeCloseTo(40.596, 3);
  });

  it('PAPI fell by 1.642 points from 2022 to 2023', () => {
    expect(compareYears(papi, 2022, 2023)).toEqual({
      score: -1.642,
      rank: { kind: 'down', places: 17 },
    });
  });

  it('PAR INDEX rose by 3.69 points and one rank, and its fields add up to it', () => {
    expect(compareYears(parIndex, 2022, 2023)).toEqual({
      score: 3.69,
      rank: { kind: 'up', places: 1 },
    });
    expect(sum(scoresOf(parIndex, 2023))).toBeCloseTo(84.6, 10);
    expect(of(parIndex, 2023).components?.at(-1)).toMatchObject({
      component: 'impact',
      status: 'derived',
    });
  });

  it('SIPAS of 2022 and 2023 is not comparable: a new method since 2023', () => {
    expect(compareYears(sipas, 2022, 2023)).toEqual({
      missing: 'not-comparable',
      ruleVersions: ['sipas-to-2022', 'sipas-1001'],
    });
  });

  it('ICT Index had no edition for 2021', () => {
    expect(compareYears(ictIndex, 2020, 2021)).toEqual({ missing: 'not-surveyed' });
  });
});
