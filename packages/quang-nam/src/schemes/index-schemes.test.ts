import type { Scheme } from '@thidua/core';
import { explainScore } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { papi } from '../indices/papi.js';
import { pci } from '../indices/pci.js';
import { scoredBy, unit } from '../testing/scored-by.js';
import { dtiScheme } from './dti-scheme.js';
import { ictIndexScheme } from './ict-index-scheme.js';
import { papiScheme } from './papi-scheme.js';
import { pciScheme2021, pciScheme2023 } from './pci-schemes.js';

/** The published parts of one province, in the order of the scheme. */
const scoreOf = (scheme: Scheme, parts: readonly number[]) => {
  const values = Object.fromEntries(
    scheme.criteria.flatMap(({ id }, index) => {
      const value = parts[index];
      return value === undefined ? [] : [[id, value]];
    }),
  );
  return explainScore(scoredBy(scheme, [unit('one')], { one: values }), 'one').score;
};

const componentsOf = (series: typeof pci, year: number): number[] =>
  series.readings.find((reading) => reading.year === year)?.components?.map(({ score }) => score) ??
  [];

describe('DTI', () => {
  it('of Đà Nẵng in 2022 is 0.8002, from its published main indices', () => {
    const smartCities = 0;
    const parts = [1, 0.9, 0.8253, 0.8487, 0.7578, smartCities, 0.8575, 0.7836, 0.5197];
    expect(scoreOf(dtiScheme, parts)).toBe(0.8002);
  });

  it('has 500 points of foundation and 500 of activity', () => {
    const pointsOf = (group: string) =>
      dtiScheme.criteria
        .filter(({ parent }) => parent === group)
        .reduce((sum, { maxPoints = 0 }) => sum + maxPoints, 0);
    expect(['foundation', 'activity'].map(pointsOf)).toEqual([500, 500]);
  });

  it('of a province with a gap is not given', () => {
    expect(scoreOf(dtiScheme, [1, 0.9, 0.8253])).toEqual({ missing: 'withheld' });
  });
});

describe('PCI', () => {
  it('of Quảng Nam in 2019 is 69.42 as published, within the rounding of its ten parts', () => {
    const score = scoreOf(pciScheme2021, componentsOf(pci, 2019));
    expect(score).toBe(69.44);
    expect(Math.abs((score as number) - 69.42)).toBeLessThanOrEqual(0.02 + 1e-9);
  });

  it('of Quảng Nam in 2023 is 67.04', () => {
    expect(scoreOf(pciScheme2023, componentsOf(pci, 2023))).toBe(67.04);
  });

  it('of 2022 is given by neither scheme', () => {
    for (const scheme of [pciScheme2021, pciScheme2023])
      expect(
        Math.abs((scoreOf(scheme, componentsOf(pci, 2022)) as number) - 66.62),
      ).toBeGreaterThan(0.02);
  });
});

describe('PAPI', () => {
  it('of Quảng Nam in 2023 is 40.596', () => {
    expect(scoreOf(papiScheme, componentsOf(papi, 2023))).toBe(40.596);
  });
});

describe('the ICT Index', () => {
  it('of Đà Nẵng in 2023 is 0.8485, whatever its IT industry', () => {
    expect(scoreOf(ictIndexScheme, [0.7908, 0.7892, 0.9655])).toBe(0.8485);
    expect(scoreOf(ictIndexScheme, [0.7908, 0.7892, 0.9655, 0.1])).toBe(0.8485);
  });
});
