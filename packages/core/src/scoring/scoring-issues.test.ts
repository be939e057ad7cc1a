import { expect, it } from 'vitest';
import { reportOf, schemeOf, unitsNamed } from '../testing/small-scheme.js';
import { score } from './score.js';
import { scoringIssues } from './scoring-issues.js';

it('names a year to which the rules do not apply, and no other', () => {
  const survey = { rule: { kind: 'survey' }, maxPoints: 10 } as const;
  const scheme = { ...schemeOf([survey]), validFor: { from: '2022', to: '2023' } };
  const issuesOf = (period: string) =>
    scoringIssues(score({ scheme, localities: unitsNamed('A'), reports: [], period }));
  expect(issuesOf('2022')).toEqual([]);
  expect(issuesOf('2023')).toEqual([]);
  for (const period of ['2021', '2024']) {
    expect(issuesOf(period)).toEqual([
      { code: 'outside-period', path: ['period'], received: period, expected: '2022–2023' },
    ]);
  }
});

it('names reports of another scheme, version or year that were to be scored all the same', () => {
  const scheme = schemeOf([{ rule: { kind: 'survey' } }]);
  const right = reportOf([{ code: 'A', criterion: 'c0', value: 50 }]);
  const reports = [
    right,
    { ...right, id: 'old', scheme: { ...right.scheme, version: '0' } },
    { ...right, id: 'late', period: '2024' },
  ];
  const question = { scheme, localities: unitsNamed('A'), reports, period: '2023' };
  const scoring = score({ ...question, acrossVersions: true });
  expect(scoringIssues(scoring)).toEqual([
    { code: 'other-scheme', path: ['old'], received: 'small 0, 2023', expected: 'small 1, 2023' },
    { code: 'other-scheme', path: ['late'], received: 'small 1, 2024', expected: 'small 1, 2023' },
  ]);
});
