import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { nextGains } from '../explain/next-gains.js';
import type { Combination } from '../model/scheme/criterion.js';
import type { MissingPolicy } from '../model/scheme/scheme.js';
import { leaveOneOut } from '../sensitivity/leave-one-out.js';
import { rankIntervals } from '../sensitivity/rank-intervals.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';
import { scoringIssues } from './scoring-issues.js';
import { whatIf } from '../engine/what-if.js';

/** The mean of two means: of `a` and `b`, and of `c` alone. */
function scored(combine: Combination, missing: MissingPolicy) {
  const direct = { maxPoints: 100, weight: 1, rule: { kind: 'direct-points' } } as const;
  const scheme = sampleScheme({
    missing,
    groups: [
      { id: 'total', combine: 'arithmetic-mean' },
      { id: 'k', parent: 'total', weight: 1, combine },
      { id: 'm', parent: 'total', weight: 1, combine },
    ],
    criteria: [
      { id: 'a', parent: 'k', ...direct },
      { id: 'b', parent: 'k', ...direct },
      { id: 'c', parent: 'm', ...direct },
    ],
  });
  return scoreSample(scheme, {
    A: { a: 0, b: 90, c: 80 },
    B: { a: 10, b: 90, c: 80 },
    C: { a: 50, b: 50, c: 60 },
  });
}

const means = ['geometric-mean', 'harmonic-mean'] as const;
const policies: MissingPolicy[] = [
  { policy: 'zero' },
  { policy: 'rescale' },
  { policy: 'withhold', threshold: 1 },
];
const cases = means.flatMap((mean) => policies.map((policy) => [mean, policy] as const));

describe.each(cases)('a %s over 0, with what is missing treated as %o', (mean, policy) => {
  const scoring = scored(mean, policy);

  it('is 0, its limit: the worse value has the lower score', () => {
    // √(0 × 90) = 0, and (0 + 80) ÷ 2 = 40. √(10 × 90) = 30 and (30 + 80) ÷ 2 = 55; harmonic
    // 2 ÷ (1 ÷ 10 + 1 ÷ 90) = 18, and 49. C: (50 + 60) ÷ 2 = 55.
    const ofB = mean === 'geometric-mean' ? 55 : 49;
    expect([...scoring.scores]).toEqual([40, ofB, 55]);
    expect([...scoring.ranks]).toEqual(ofB === 55 ? [3, 1, 1] : [3, 2, 1]);
    expect([...scoring.dataShares]).toEqual([1, 1, 1]);
  });

  it('is explained as 0 points, and named; nothing is said to be missing', () => {
    const { groups, score } = explainScore(scoring, 'A');
    expect(score).toBe(40);
    expect(groups.find(({ group }) => group === 'k')?.points).toBe(0);
    expect(scoringIssues(scoring)).toMatchObject([
      { code: 'mean-over-zero', path: ['k', 'A'], received: 0 },
    ]);
  });

  it('changes with the zero as with any other value', () => {
    const { score, rank } = whatIf(scoring, { code: 'A', criterion: 'a', value: 10 });
    expect(score).toEqual({ before: 40, after: scoring.scores[1] });
    expect(rank.after).toBe(scoring.ranks[1]);
    expect(whatIf(scoring, { code: 'B', criterion: 'a', value: 0 }).score.after).toBe(40);
    expect(nextGains(scoring, 'A')).toEqual([]);
  });

  it('counts for nothing where its weight is 0', () => {
    // Without a: A and B have b = 90 and c = 80, so 85.
    expect(leaveOneOut(scoring)[0]?.ranks).toEqual(
      new Map([
        ['A', 1],
        ['B', 1],
        ['C', 3],
      ]),
    );
    expect(rankIntervals(scoring, { share: 1, runs: 50, seed: 1 }).failedShare).toBe(0);
  });
});
