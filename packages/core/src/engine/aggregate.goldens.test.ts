import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import type { Combination } from '../model/scheme/criterion.js';
import { parseScheme } from '../parse/scheme.js';
import goldens from '../testing/goldens/aggregate.json';
import { sampleScheme, schemeFile, type SchemeSample } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';
import { scoringIssues } from '../scoring/scoring-issues.js';

const combinations: Record<string, Combination> = {
  a_amean: 'arithmetic-mean',
  a_gmean: 'geometric-mean',
  a_hmean: 'harmonic-mean',
};

const sampleOf = (fn: string, weights: readonly number[]): SchemeSample => ({
  groups: [{ id: 'total', combine: combinations[fn] as Combination }],
  // From 0 to 100 on a range from 0 to 100: the value itself.
  criteria: weights.map((weight, index) => ({
    id: `x${index}`,
    rule: { kind: 'goalposts', lower: 0, upper: 100 },
    weight,
  })),
});

function totalOf(fn: string, x: readonly (number | null)[], w: readonly number[]) {
  const row = x.map((value, index) => [`x${index}`, value ?? { missing: 'no-data' }]);
  const scoring = scoreSample(sampleScheme(sampleOf(fn, w)), { '1': Object.fromEntries(row) });
  return { total: explainScore(scoring, '1').total, issues: scoringIssues(scoring) };
}

const isWeightless = ({ w }: { w: number[] }) => w.every((weight) => weight === 0);
const weighted = goldens.cases.filter((each) => !isWeightless(each));

describe(`aggregation: ${goldens.source}`, () => {
  it('covers every mean', () => {
    expect(new Set(goldens.cases.map(({ fn }) => fn))).toEqual(new Set(Object.keys(combinations)));
    expect(goldens.cases).toHaveLength(36);
  });

  it.each(weighted.filter(({ output }) => typeof output === 'number'))(
    '$fn of the case “$case”',
    ({ fn, x, w, output }) => {
      expect(totalOf(fn, x, w).total).toBeCloseTo(output as number, 9);
    },
  );

  it.each(goldens.cases.filter(isWeightless))(
    '$fn of the case “$case” is refused, where the toolkit gives NaN or stops',
    ({ fn, w }) => {
      const parsed = parseScheme(schemeFile(sampleOf(fn, w)));
      expect(!parsed.ok && parsed.issues).toMatchObject([
        { code: 'zero-weights', path: ['groups', 0], received: 'total' },
      ]);
    },
  );

  const stopped = weighted.filter(({ output }) => output === 'error');
  it.each(stopped.filter(({ w }) => w[0] !== 0))(
    '$fn of the case “$case” is 0, its limit, and names unit and zero, where the toolkit stops',
    ({ fn, x, w }) => {
      const { total, issues } = totalOf(fn, x, w);
      expect(total).toBe(0);
      expect(issues).toMatchObject([{ code: 'mean-over-zero', path: ['total', '1'], received: 0 }]);
    },
  );

  it.each(stopped.filter(({ w }) => w[0] === 0))(
    '$fn of the case “$case” goes on: the zero has no weight',
    ({ fn, x, w }) => {
      // Of 10 and 20: √(10 × 20) = 14.142…; 2 ÷ (1 ÷ 10 + 1 ÷ 20) = 13.333…
      const expected = fn === 'a_gmean' ? Math.sqrt(200) : 40 / 3;
      expect(totalOf(fn, x, w)).toEqual({ total: expect.closeTo(expected, 9), issues: [] });
    },
  );
});
