import type { IndexDefinition, IndexRules } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { indices } from './indices.js';

const indexOf = (code: string): IndexDefinition => {
  const found = indices.find((index) => index.code === code);
  if (!found) throw new Error(`There is no ${code}`);
  return found;
};

/** The rules of a data year. */
const rulesOf = (code: string, year: number): IndexRules | undefined =>
  indexOf(code).rules.find(
    ({ from, to }) => (from ?? -Infinity) <= year && year <= (to ?? Infinity),
  );

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const weighted = (values: readonly number[], rules: IndexRules | undefined): number =>
  sum(values.map((value, index) => (value * (rules?.weights?.[index] ?? NaN)) / 100));

describe('the six indices', () => {
  it('have their codes, scales and numbers of dimensions; higher is better in all', () => {
    expect(
      indices.map(({ code, direction, scale, rules }) => [
        ...[
          code,
          direction,
          scale.minimum,
          scale.maximum,
          rules.at(-1)?.dimensions?.length ?? null,
        ],
      ]),
    ).toEqual([
      ['PCI', 'increase', 0, 100, 10],
      ['PAPI', 'increase', null, 80, 8],
      ['PAR INDEX', 'increase', 0, 100, 8],
      ['SIPAS', 'increase', 0, 100, null],
      ['ICT INDEX', 'increase', 0, 1, 3],
      ['DTI', 'increase', 0, 1, 9],
    ]);
  });

  it('give every statement a status and a source', () => {
    for (const { scale, publisher, rules } of indices)
      for (const statement of [scale, publisher, ...rules])
        expect(statement).toMatchObject({
          status: expect.stringMatching(/^(published|derived|inferred|unverified)$/),
          source: { title: { vi: expect.any(String), en: expect.any(String) } },
        });
  });

  it('leave the formula open wherever the rules are unverified', () => {
    const unverified = indices.flatMap(({ rules }) =>
      rules.filter(({ status }) => status === 'unverified'),
    );
    expect(unverified).toHaveLength(2);
    for (const { formula, weights } of unverified)
      expect([formula, weights]).toEqual([null, undefined]);
  });
});

describe('PCI', () => {
  it('was weighted until 2021: Quảng Nam’s sub-indices of 2019 give the published 69.42', () => {
    const subIndices = [7.2, 7.46, 7.12, 7.15, 6.53, 6.59, 7.32, 6.8, 6.67, 7.73];
    const total = weighted(subIndices, rulesOf('PCI', 2019)) * 10;
    // Each sub-index is published to two decimals, so the total may be off by two hundredths.
    expect(Math.abs(total - 69.42)).toBeLessThan(0.02);
  });

  it('is a plain sum in 2023: Quảng Nam’s sub-indices give the published 67.04', () => {
    const subIndices = [7.27, 6.83, 5.45, 8.1, 7.6, 5.95, 6.76, 5.7, 5.98, 7.4];
    expect(rulesOf('PCI', 2023)?.formula).toBe('sum');
    expect(sum(subIndices)).toBeCloseTo(67.04, 9);
  });

  it('cannot be compared between 2021, 2022 and 2023: each year has other rules', () => {
    const versions = [2021, 2022, 2023].map((year) => rulesOf('PCI', year));
    expect(new Set(versions).size).toBe(3);
    expect(versions[1]).toMatchObject({ status: 'unverified', formula: null });
    // Quảng Nam’s sub-indices of 2022 give the published 66.62 under neither of the other rules.
    const subIndices = [7.19, 7.23, 6.35, 7.61, 7.03, 5.98, 6.9, 5.9, 5.35, 7.74];
    expect(Math.abs(weighted(subIndices, versions[0]) * 10 - 66.62)).toBeGreaterThan(0.02);
    expect(Math.abs(sum(subIndices) - 66.62)).toBeGreaterThan(0.02);
  });
});

describe('the formulas of the others', () => {
  it('add up PAPI: Quảng Nam’s eight dimensions of 2023 give 40.5958', () => {
    const dimensions = [4.803, 4.5627, 3.8587, 6.5458, 6.901, 7.6957, 3.309, 2.9199];
    expect(rulesOf('PAPI', 2023)?.formula).toBe('sum');
    expect(sum(dimensions)).toBeCloseTo(40.5958, 9);
  });

  it('average the ICT Index: Đà Nẵng’s three sub-indices of 2023 give 0.8485', () => {
    expect(rulesOf('ICT INDEX', 2023)?.formula).toBe('mean');
    expect(sum([0.7908, 0.7892, 0.9655]) / 3).toBeCloseTo(0.8485, 4);
  });

  it('weight the DTI: Đà Nẵng’s main indices of 2022 give 0.8002', () => {
    const smartCities = 0;
    const values = [1, 0.9, 0.8253, 0.8487, 0.7578, smartCities, 0.8575, 0.7836, 0.5197];
    expect(weighted(values, rulesOf('DTI', 2022))).toBeCloseTo(0.8002, 4);
  });
});
