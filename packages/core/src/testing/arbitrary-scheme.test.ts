import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/report.js';
import { parseScheme } from '../parse/scheme.js';
import { ruleKinds } from '../rules/facts.js';
import { arbitraryQuestion } from './arbitrary-question.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issuesOf = (result: { ok: boolean; issues?: unknown }): unknown =>
  result.ok ? [] : result.issues;

describe('random schemes and reports', () => {
  it('are ones that parseScheme and parseReport pass', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), ({ scheme, localities, subunits, reports }) => {
        expect(issuesOf(parseScheme(json(scheme)))).toEqual([]);
        const context = { scheme, localities: [...localities, ...subunits] };
        for (const report of reports) {
          expect(issuesOf(parseReport(json(report), 'vi', context))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hold every rule, policy, combination and kind of condition', () => {
    const samples = fc.sample(arbitraryQuestion(), { numRuns: 300, seed: 1 });
    const text = JSON.stringify(samples);
    const names = [
      ...ruleKinds,
      'zero',
      'rescale',
      'withhold',
      'sum',
      'arithmetic-mean',
      'geometric-mean',
      'harmonic-mean',
      'compare',
      'relative-to',
      'every-criterion',
      'gate',
      'grade',
      'grade-not-above',
      'streak',
      'all-of',
      'any-of',
      'none-of',
      'share-of',
      'share-of-units',
      'bands',
      'quantiles',
      'half-even',
      'not-assigned',
      'byClass',
    ];
    expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
  });
});
