import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import type { Report, ReportEntry } from '../model/report/report.js';
import { reportOf, schemeOf, unitsNamed } from '../testing/small-scheme.js';
import { score } from '../engine/score.js';

const localities = unitsNamed('u0', 'u1');
const pointsIn = (reports: Report[], rule: Parameters<typeof schemeOf>[0][number]): number[] => {
  const scoring = score({ scheme: schemeOf([rule]), localities, reports, period: '2023' });
  return [...(scoring.results[0]?.values ?? [])];
};
const entries: ReportEntry[] = [
  { code: 'u0', criterion: 'c0', value: 20, target: 10 },
  { code: 'u1', criterion: 'c0', value: 5 },
];

describe('tabulate', () => {
  it('scores a unit without a target alike before and after another states its own', () => {
    const leader = { rule: { kind: 'leader-relative', within: 'all', shareWhenMet: 0.5 } } as const;
    expect(pointsIn([reportOf(entries)], leader)).toEqual([10, 10]);
    expect(pointsIn([reportOf([...entries].reverse())], leader)).toEqual([10, 10]);
  });

  it('reads yes and no where only another unit has a target', () => {
    const own = { code: 'u1', criterion: 'c0', value: true };
    const reports = [reportOf([entries[0] as ReportEntry, own])];
    expect(pointsIn(reports, { rule: { kind: 'achieved-or-not' } })).toEqual([10, 10]);
  });

  it('compares with no value that was measured by other rules', () => {
    const rule = { kind: 'improvement', samePoints: 5, worsePoints: 0 } as const;
    const before = { code: 'u0', criterion: 'c0', value: 20, previous: 10 };
    const byOthers = { ...before, code: 'u1', ruleVersion: '2023', previousRuleVersion: '2022' };
    const scoring = score({
      scheme: schemeOf([{ rule }]),
      localities,
      reports: [reportOf([before, byOthers])],
      period: '2023',
    });
    expect([...(scoring.results[0]?.values ?? [])]).toEqual([10, NaN]);
    expect(explainScore(scoring, 'u1').criteria[0]?.value).toEqual({ missing: 'not-comparable' });
  });

  it('keeps a target that a reviewer does not restate', () => {
    const reviewed = reportOf([{ code: 'u0', criterion: 'c0', value: 8 }], 'reviewed');
    const stated = reportOf(entries, 'self-scored');
    const proportional = { rule: { kind: 'proportional', cap: 1 } } as const;
    expect(pointsIn([reviewed, stated], proportional)).toEqual([8, NaN]);
  });
});
