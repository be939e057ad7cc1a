import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../model/scheme/criterion.js';
import { leaveOneOut } from '../sensitivity/leave-one-out.js';
import { rankIntervals } from '../sensitivity/rank-intervals.js';
import { compareWithBloc } from '../explain/strengths.js';
import { explainScore } from '../explain/explain-score.js';
import { nextGains } from '../explain/next-gains.js';
import { parseScheme } from '../parse/scheme.js';
import { readScheme, schemeFile, type SchemeSample } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';
import { weightsOf } from '../schemes/with-weights.js';
import { scoringIssues } from './scoring-issues.js';

const rule: Criterion['rule'] = { kind: 'goalposts', lower: 0, upper: 10, range: [0, 1] };
const ratio = { id: 'whole', combine: 'ratio', divisor: 'men' } as const;
const women = { id: 'women', parent: 'whole', combine: 'geometric-mean' } as const;
const school = { id: 'school', parent: 'women', rule };
const income = { id: 'income', parent: 'women', rule };
const men = { id: 'men', parent: 'whole', rule };
const criteria = [school, income, men];
const scheme = readScheme(schemeFile({ groups: [ratio, women], criteria }));

const issuesOf = (sample: SchemeSample) => {
  const parsed = parseScheme(schemeFile(sample), 'en');
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

/** Values that a report may hold, apart from the differences that rounding to ten decimals hides. */
const value = fc.integer({ min: 1, max: 1000 }).map((hundredths) => hundredths / 100);

describe('a ratio', () => {
  it('is the result of one part divided by that of the other', () => {
    fc.assert(
      fc.property(value, value, value, (school, income, men) => {
        const { scores } = scoreSample(scheme, { A: { school, income, men } });
        expect(scores[0]).toBeCloseTo(Math.sqrt(school * income) / men, 8);
      }),
    );
  });

  it('rises with what is divided and falls with the divisor', () => {
    fc.assert(
      fc.property(value, value, value, value, (school, men, other, income) => {
        const [low = 0, high = 0] = [men, other].sort((left, right) => left - right);
        const { scores } = scoreSample(scheme, {
          A: { school, income, men: low },
          B: { school, income, men: high },
          C: { school: low, income, men },
          D: { school: high, income, men },
        });
        expect(scores[0]).toBeGreaterThanOrEqual(scores[1] ?? NaN);
        expect(scores[3]).toBeGreaterThanOrEqual(scores[2] ?? NaN);
      }),
    );
  });

  it('has no result where a part is missing or 0 is divided by, and says the latter', () => {
    const scoring = scoreSample(scheme, {
      A: { school: 4, income: 9, men: 0 },
      B: { school: 4, income: 9 },
      C: { men: 5 },
      D: { school: 0, income: 9, men: 5 },
    });
    expect([...scoring.scores]).toEqual([NaN, NaN, NaN, 0]);
    expect(scoringIssues(scoring).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'mean-over-zero women.D',
      'ratio-over-zero whole.A',
    ]);
  });

  it('names no gain, no strength and no contribution of what is divided by', () => {
    const scoring = scoreSample(scheme, {
      A: { school: 4, income: 9, men: 2 },
      B: { school: 8, income: 5, men: 9 },
    });
    for (const code of ['A', 'B']) {
      expect(nextGains(scoring, code).map(({ criterion }) => criterion)).not.toContain('men');
      expect(
        compareWithBloc(scoring, code)
          .map(({ criterion }) => criterion)
          .sort(),
      ).toEqual(['income', 'school']);
      const { criteria: reasons } = explainScore(scoring, code);
      expect(reasons.map(({ contribution }) => contribution)).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('is not weighed, and its ranks stand by other weights of its parts', () => {
    expect(weightsOf(scheme).map(({ group }) => group)).toEqual(['women']);
    const scoring = scoreSample(scheme, {
      A: { school: 4, income: 9, men: 2 },
      B: { school: 8, income: 5, men: 9 },
    });
    const { intervals } = rankIntervals(scoring, { share: 0.25, runs: 50, seed: 1 });
    expect(intervals.get('A')).toMatchObject({ low: 1, high: 1 });
    // Without one of its two parts there is no ratio, and no rank.
    expect(leaveOneOut(scoring).map(({ criterion, ranks }) => [criterion, ranks.size])).toEqual([
      ['school', 2],
      ['income', 2],
      ['men', 0],
    ]);
  });

  it('is refused without a divisor, with one that is not in it, or with other than two parts', () => {
    const three = [{ ...school, parent: 'whole' }, { ...income, parent: 'whole' }, men];
    const bare = { id: 'whole', combine: 'ratio' } as const;
    expect(issuesOf({ groups: [bare, women], criteria })).toEqual(['rule-needs groups.0']);
    expect(issuesOf({ groups: [{ ...ratio, divisor: 'me' }, women], criteria })).toEqual([
      'unknown-reference groups.0.divisor',
    ]);
    expect(issuesOf({ groups: [{ ...ratio, divisor: 'school' }, women], criteria })).toEqual([
      'unknown-reference groups.0.divisor',
    ]);
    expect(issuesOf({ groups: [ratio], criteria: three })).toEqual([
      'not-two-parts groups.0.combine',
    ]);
    expect(
      issuesOf({ groups: [{ ...ratio, combine: 'arithmetic-mean' }, women], criteria }),
    ).toEqual(['unused-value groups.0.divisor']);
  });

  it('is refused where it can fall below 0, and where something needs its maximum', () => {
    const zScore = { kind: 'z-score', within: 'all' } as const;
    const spread = { ...men, rule: zScore };
    expect(issuesOf({ groups: [ratio, women], criteria: [school, income, spread] })).toEqual([
      'ratio-below-zero criteria.2.rule',
    ]);
    expect(issuesOf({ groups: [ratio, women], criteria, total: { outOf: 100 } })).toEqual([
      'rule-needs total.outOf',
    ]);
  });
});
