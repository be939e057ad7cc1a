import { describe, expect, it } from 'vitest';
import type { ReportEntry } from '../model/report/report.js';
import { score } from '../engine/score.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';

const localities = unitsNamed('u0', 'u1', 'u2');
const pointsOf = (criterion: SmallCriterion, ...values: ReportEntry['value'][]): number[] => {
  const entries = values.map((value, unit) => ({ code: `u${unit}`, criterion: 'c0', value }));
  const reports = [reportOf(entries)];
  const scoring = score({ scheme: schemeOf([criterion]), localities, reports, period: '2023' });
  return [...(scoring.results[0]?.values ?? [])];
};

describe('rules on decimal numbers', () => {
  it('find no difference between equal values by z-score', () => {
    const zScore = { rule: { kind: 'z-score', within: 'all' }, maxPoints: undefined } as const;
    expect(pointsOf(zScore, 0.1, 0.1, 0.1)).toEqual([NaN, NaN, NaN]);
  });

  it('put 0.29 of 1 into the band from 29 %', () => {
    const bands = [
      { below: 29, points: 0 },
      { from: 29, points: 7 },
    ];
    const rule = { kind: 'step-bands', of: 'percent-of-target', bands } as const;
    expect(pointsOf({ rule, target: 1 }, 0.29, 0.2899, 0.57)).toEqual([7, 0, 7]);
  });

  it('never give points below 0 beside a leader that is below 0 itself', () => {
    const rule = { kind: 'leader-relative', within: 'all', shareWhenMet: 0.5 } as const;
    expect(pointsOf({ rule, direction: 'decrease' }, -5, 10, 20)).toEqual([10, 0, 0]);
  });
});
