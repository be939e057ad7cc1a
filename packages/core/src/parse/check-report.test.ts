import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportEntry } from '../model/report/report.js';
import { reportOf, schemeOf, unitsNamed } from '../testing/small-scheme.js';
import { checkReport } from './check-report.js';
import { parseReport } from './report.js';

const scheme = schemeOf(
  [
    { rule: { kind: 'survey' } },
    { rule: { kind: 'achieved-or-not' } },
    { rule: { kind: 'deadline', late: [] }, direction: 'decrease', target: '2023-06-11' },
    { rule: { kind: 'proportional', cap: 1 } },
    { rule: { kind: 'bonus-penalty-count', bonusPoints: 1, penaltyPoints: 1, minimum: -5 } },
    { rule: { kind: 'improvement', samePoints: 5, worsePoints: 0 } },
    { rule: { kind: 'direct-points' } },
  ],
  { facts: [{ id: 'f0', title: { vi: 'Việc', en: 'Fact' } }] },
);
const context = { scheme, localities: unitsNamed('u0', 'u1') };

const amount = fc.constantFrom<unknown>(0, 1, -1, 0.5, 5.5, 120, 1e15, 1.1e15, NaN, Infinity, '5');
const value = fc.oneof(
  amount,
  fc.constantFrom<unknown>(true, false, '2023-06-11', '2023-02-30', '11/6/2023', '', undefined),
  fc.constantFrom<unknown>(
    { missing: 'no-data' },
    { missing: 'gone' },
    { missing: 'no-data', a: 1 },
  ),
);
const source = fc.constantFrom({ title: { vi: 'A', en: 'A' } }, { title: { vi: ' ', en: 'A' } });
const entries = fc.array(
  fc.record(
    {
      code: fc.constantFrom('u0', 'u1', 'x'),
      criterion: fc.constantFrom(...'c0 c1 c2 c3 c4 c5 c6 f0 gone root'.split(' ')),
      ...{ value, target: value, penalties: amount, previous: amount, source },
      ...{ evidence: fc.constant('a'), previousRuleVersion: fc.constant('1') },
      ...{ valeu: fc.constant(1), note: fc.constantFrom({ vi: 'a', en: 'b' }, { vi: 'a' }) },
    },
    { requiredKeys: ['code', 'criterion', 'value'] },
  ),
  { maxLength: 6 },
);
/** Most of these are right. */
const plain = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('u0', 'u1'),
    criterion: fc.constantFrom('c1', 'f0'),
    value: fc.constantFrom<unknown>(true, false, { missing: 'no-data' }),
  }),
  { selector: ({ code, criterion }) => code + criterion },
);
const period = fc.constantFrom('2023', '23');

it('finds of a report what reading it as a file finds, and leaves it as it was', () => {
  let found = 0;
  const law = fc.property(fc.oneof(entries, plain), period, (all, year) => {
    const report = { ...reportOf(all as ReportEntry[]), period: year };
    const before = structuredClone(report);
    const parsed = parseReport(report, 'en', context);
    const told = (issues: readonly { code: string; path: readonly unknown[] }[]) =>
      issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort();
    expect(told(checkReport(report, context))).toEqual(parsed.ok ? [] : told(parsed.issues));
    expect(report).toEqual(before);
    if (parsed.ok && all.length > 0) found += 1;
  });
  fc.assert(law, { numRuns: 400 });
  expect(found).toBeGreaterThan(0);
});
