import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { arbitraryScheme } from '../testing/arbitrary-scheme.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';
import { issuesIn } from '../testing/well-worded.js';
import { parseReport } from '../parse/report.js';
import { parseScheme } from '../parse/scheme.js';

const survey: SmallCriterion = { rule: { kind: 'survey' } };
const misspelt: SmallCriterion = { rule: { kind: 'proportional', Cap: 1 } as never };
const aimless: SmallCriterion = { rule: { kind: 'survey' }, target: 5 };
const schemeIssuesIn = (scheme: unknown) => issuesIn((locale) => parseScheme(scheme, locale));

describe('parseScheme, where the shape of a part is wrong', () => {
  it('tells what is wrong with the rules of the other criteria, at their places', () => {
    const scheme = schemeOf([survey, misspelt, aimless], { total: { cap: 5, floor: 9 } });
    expect(schemeIssuesIn(scheme)).toEqual([
      'unknown-key criteria.1.rule.Cap',
      'unused-value criteria.2.target',
      'out-of-range total.floor',
    ]);
  });

  it('tells everything where the part has nothing to do with the tree', () => {
    const scheme = schemeOf([{ ...survey, parent: 'gone' }], { rounding: { digits: 99 } as never });
    expect(schemeIssuesIn(scheme)).toEqual([
      'empty-group groups.0',
      'unknown-reference criteria.0.parent',
      'out-of-range rounding.digits',
      'missing-value rounding.mode',
      'missing-value rounding.stage',
    ]);
  });

  it('reports nothing that only follows from the wrong part', () => {
    // The tie-break asks for a criterion whose shape is wrong: nobody knows whether it is there.
    const scheme = schemeOf([survey, { ...misspelt, id: 'tax' }], {
      ranking: { tieBreaks: [{ by: { kind: 'value', of: 'tax' }, direction: 'increase' }] },
    });
    expect(schemeIssuesIn(scheme)).toEqual(['unknown-key criteria.1.rule.Cap']);
  });

  it('reports only the wrong part of an otherwise correct scheme', () => {
    const keys = ['groups', 'criteria', 'adjustments', 'facts', 'gates', 'awards'] as const;
    fc.assert(
      fc.property(arbitraryScheme(), fc.constantFrom(...keys), fc.nat(), (scheme, key, seed) => {
        const list: readonly object[] = scheme[key];
        fc.pre(list.length > 0);
        const place = seed % list.length;
        const broken = list.map((item, index) => (index === place ? { ...item, id: 5 } : item));
        const result = parseScheme({ ...scheme, [key]: broken }, 'en');
        const paths = result.ok ? [] : result.issues.map(({ path }) => path.join('.'));
        expect(paths).toEqual([`${key}.${place}.id`]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([[null], [5], ['text'], [[]], [{}]])('makes nothing of %j', (input) => {
    expect(parseScheme(input, 'vi').ok).toBe(false);
  });
});

describe('parseReport, where the shape of a part is wrong', () => {
  const context = { scheme: schemeOf([survey]), localities: unitsNamed('u0', 'u1') };
  const reportIssuesIn = (report: unknown) =>
    issuesIn((locale) => parseReport(report, locale, context));

  it('tells what is wrong with the other entries, and with the head', () => {
    const report = {
      ...reportOf([
        { code: 'u0', criterion: 'c0', value: 'many' as never },
        { code: 'u1', criterion: 'c0', value: 150 },
        { code: 'x', criterion: 'gone', value: 1 },
      ]),
      period: '2021',
    };
    expect(reportIssuesIn(report)).toEqual([
      'outside-period period',
      'wrong-type entries.0.value',
      'out-of-range entries.1.value',
      'unknown-reference entries.2.code',
      'unknown-reference entries.2.criterion',
    ]);
  });

  it('judges no head that is not sound', () => {
    const report = { ...reportOf([{ code: 'u1', criterion: 'c0', value: 150 }]), period: 2021 };
    expect(reportIssuesIn(report)).toEqual(['wrong-type period', 'out-of-range entries.0.value']);
  });

  it('reports only the wrong entry of an otherwise correct report', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), fc.nat(), (question, seed) => {
        const { scheme, localities, subunits = [], reports } = question;
        const [report] = reports;
        fc.pre(report !== undefined && report.entries.length > 0);
        const { entries } = report as NonNullable<typeof report>;
        const place = seed % entries.length;
        const broken = entries.map((entry, index) =>
          index === place ? { ...entry, penalties: 'two' } : entry,
        );
        const result = parseReport({ ...report, entries: broken }, 'en', {
          scheme,
          localities: [...localities, ...subunits],
        });
        const paths = result.ok ? [] : result.issues.map(({ path }) => path.join('.'));
        expect(paths).toEqual([`entries.${place}.penalties`]);
      }),
      { numRuns: 60 },
    );
  });
});
