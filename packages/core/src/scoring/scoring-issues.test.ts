import { expect, it } from 'vitest';
import { schemeOf, unitsNamed } from '../testing/small-scheme.js';
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
