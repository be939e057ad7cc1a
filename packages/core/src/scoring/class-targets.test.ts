import { expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import type { Criterion } from '../model/scheme/criterion.js';
import type { Locality } from '../model/register/locality.js';
import type { Report, ReportEntry } from '../model/report/report.js';
import { sumScheme } from '../testing/sum-scheme.js';
import { score } from '../engine/score.js';

const text = (words: string) => ({ vi: words, en: words });
const source = { title: text('Sample') };
const locality = (code: string, ...classes: string[]): Locality => ({
  code,
  name: text(code),
  fullName: text(code),
  type: 'district',
  classes,
});

const scheme = sumScheme(
  { id: 'every', maxPoints: 10, rule: { kind: 'survey' } },
  {
    id: 'mountain-only',
    maxPoints: 10,
    target: { byClass: [{ class: 'mountain', value: 90 }] },
    rule: { kind: 'proportional', cap: 1 },
  },
);

const question = {
  localities: [locality('plain'), locality('high', 'mountain')],
  period: '2023',
};
const reportOf = (...entries: ReportEntry[]): Report => ({
  schemaVersion: '1.0',
  id: 'sample',
  scheme: { id: 'sample', version: '1' },
  period: '2023',
  stage: 'self-scored',
  status: 'illustrative',
  source,
  entries,
});
const scoring = (...entries: ReportEntry[]) =>
  score({ ...question, scheme, reports: [reportOf(...entries)] });

const both = ['plain', 'high'].map((code) => ({ code, criterion: 'every', value: 80 }));
const pointsOf = (result: ReturnType<typeof score>, code: string) =>
  explainScore(result, code).criteria.find(({ criterion: id }) => id === 'mountain-only')?.points;

it('does not expect a criterion of a unit that is of none of its classes', () => {
  const result = scoring(...both);
  expect(pointsOf(result, 'plain')).toEqual({ missing: 'not-assigned' });
  expect(pointsOf(result, 'high')).not.toEqual({ missing: 'not-assigned' });
  // 8 of the 10 points assigned, on the scale of 20; the mountain unit gets 8 of 20.
  expect(result.scores).toEqual(Float64Array.of(16, 8));
  expect(result.dataShares).toEqual(Float64Array.of(1, 0.5));
});

it('assigns nothing to the other classes where the scheme says so', () => {
  const target: Criterion['target'] = {
    byClass: [{ class: 'mountain', value: 90 }],
    otherwise: 'not-assigned',
  };
  const [every, mountain] = scheme.criteria as [Criterion, Criterion];
  const result = score({
    ...question,
    scheme: { ...scheme, criteria: [every, { ...mountain, target }] },
    reports: [reportOf(...both, { code: 'plain', criterion: 'mountain-only', value: 45 })],
  });
  expect(pointsOf(result, 'plain')).toEqual({ missing: 'not-assigned' });
  expect(result.scores[0]).toBe(16);
});

it('takes a target that such a unit states of its own', () => {
  const own = { code: 'plain', criterion: 'mountain-only', value: 45, target: 50 };
  expect(pointsOf(scoring(...both, own), 'plain')).toBe(9);
});
