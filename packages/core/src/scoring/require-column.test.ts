import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { missingReasons } from '../model/value/missing-reasons.js';
import type { ReportEntry } from '../model/report/report.js';
import { parseReport } from '../parse/report.js';
import { misuseOf } from '../testing/misuse-of.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';
import { score, scoreTable } from '../engine/score.js';
import { reasonCode, reasonOf } from './table.js';
import { whatIf } from '../engine/what-if.js';

const fact = { id: 'f0', title: { vi: 'Việc', en: 'Fact' } };
const criteria: SmallCriterion[] = [
  { rule: { kind: 'survey' } },
  { rule: { kind: 'min-max', within: 'all' } },
  { rule: { kind: 'direct-points' } },
  { rule: { kind: 'proportional', cap: 1 }, target: 10 },
  { rule: { kind: 'bonus-penalty-count', bonusPoints: 1, penaltyPoints: 1, minimum: -5 } },
  { rule: { kind: 'improvement', samePoints: 5, worsePoints: 0 } },
  { rule: { kind: 'deadline', late: [] }, direction: 'decrease', target: '2023-06-11' },
  { rule: { kind: 'achieved-or-not' } },
];
const scheme = schemeOf(criteria, { facts: [fact] });
const question = { scheme, localities: unitsNamed('A', 'B'), period: '2023' };
const other: ReportEntry = { code: 'B', criterion: 'c1', value: 5 };
const stated = (criterion: string, rest: object) => () =>
  score({ ...question, reports: [reportOf([{ code: 'A', criterion, ...rest }, other])] });

const refused: [name: string, criterion: string, rest: object][] = [
  ['infinity', 'c1', { value: Infinity }],
  ['minus infinity', 'c1', { value: -Infinity }],
  ['NaN', 'c1', { value: NaN }],
  ['a number beyond all reason', 'c1', { value: 1e16 }],
  ['more than 100 %', 'c0', { value: 150 }],
  ['less than nothing', 'c0', { value: -1 }],
  ['more than the maximum', 'c2', { value: 10.5 }],
  ['text for a number', 'c1', { value: '75' }],
  ['a day for a number', 'c1', { value: '2023-06-11' }],
  ['yes for a number', 'c1', { value: true }],
  ['yes for a day', 'c6', { value: true }],
  ['a day that there is not', 'c6', { value: '2023-13-45' }],
  ['a day for yes or no', 'c7', { value: '2023-06-11' }],
  ['a target of 0', 'c3', { value: 5, target: 0 }],
  ['a target that only binary noise keeps from 0', 'c3', { value: 5, target: 1e-9 }],
  ['an infinite target', 'c3', { value: 5, target: Infinity }],
  ['penalties below 0', 'c4', { value: 5, penalties: -1 }],
  ['an infinite value before', 'c5', { value: 5, previous: Infinity }],
  ['NaN as a fact', 'f0', { value: NaN }],
];

describe('score', () => {
  it.each(refused)('refuses %s, whoever passed it by', (_, criterion, rest) => {
    expect(misuseOf(stated(criterion, rest))).toBe('out-of-range');
  });

  it('says which value of whom it refuses', () => {
    expect(stated('c1', { value: Infinity })).toThrow(
      'out-of-range: Infinity, c1 of A. See parseReport.',
    );
  });

  it('scores what parseReport accepts: numbers of every size, in every field', () => {
    const sizes = [0, 5e-324, 1e-300, 1e-12, 1e-9, 2e-9, 0.5, 1, 10, 100, 1e15, 1e16, 1e308];
    const numbers = [...sizes, ...sizes.map((size) => -size)];
    /** What a rule reads beside its value. */
    const beside: Record<string, object> = { c4: { penalties: 1 }, c5: { previous: 1 } };
    const found = { accepted: 0, refused: 0 };
    for (const criterion of criteria.map((_, index) => `c${index}`)) {
      for (const field of ['value', 'target', 'penalties', 'previous']) {
        for (const number of numbers) {
          const usual = { code: 'A', criterion, value: 5, ...beside[criterion] };
          const entry = { ...usual, [field]: number } as ReportEntry;
          const report = reportOf([entry, other]);
          const isAccepted = parseReport(report, 'en', { scheme }).ok;
          const run = () => score({ ...question, reports: [report] }).scores;
          if (isAccepted) expect(run, JSON.stringify(entry)).not.toThrow();
          if (isAccepted) expect(run().some((each) => Math.abs(each) > 1e300)).toBe(false);
          found[isAccepted ? 'accepted' : 'refused'] += 1;
        }
      }
    }
    expect(found.accepted).toBeGreaterThan(100);
    expect(found.refused).toBeGreaterThan(100);
  });

  it('scores what it may: the ends of a range, yes and days, gaps and facts of every kind', () => {
    for (const [criterion, value] of [
      ['c0', 0],
      ['c0', 100],
      ['c2', 10],
      ['c6', '2023-06-12'],
      ['c7', true],
      ['c1', { missing: 'no-data' }],
      ['f0', true],
      ['f0', '2023-06-12'],
    ] as const) {
      expect(stated(criterion, { value })).not.toThrow();
    }
  });

  it('refuses reports of another scheme, version or year, unless it is told to score them', () => {
    const right = reportOf([other]);
    for (const wrong of [
      { ...right, scheme: { id: 'other', version: '1' } },
      { ...right, scheme: { id: 'small', version: '0' } },
      { ...right, period: '2022' },
    ]) {
      const reports = [right, wrong];
      expect(misuseOf(() => score({ ...question, reports }))).toBe('different-rule-versions');
      expect(() => score({ ...question, reports, acrossVersions: true })).not.toThrow();
    }
  });
});

describe('scoreTable', () => {
  const tabled = (column: object) => () =>
    scoreTable({
      ...question,
      columns: new Map([['c0', { values: Float64Array.of(50, 60), ...column }]]),
    });

  it.each<[name: string, column: object]>([
    ['infinity', { values: Float64Array.of(50, Infinity) }],
    ['a value out of range', { values: Float64Array.of(50, 101) }],
    ['a gap without a reason', { values: Float64Array.of(50, NaN) }],
    [
      'a gap with the reason of another',
      { values: Float64Array.of(50, NaN), missing: Uint8Array.of(1, 0) },
    ],
    [
      'a gap with a code that no reason has',
      { values: Float64Array.of(50, NaN), missing: Uint8Array.of(0, missingReasons.length + 1) },
    ],
    ['fewer values than units', { values: Float64Array.of(50) }],
  ])('refuses %s', (_, column) => {
    expect(misuseOf(tabled(column))).toBe('out-of-range');
  });

  it('takes values in range, and gaps with their reasons', () => {
    expect(tabled({})).not.toThrow();
    for (const reason of missingReasons) {
      const missing = Uint8Array.of(0, reasonCode(reason));
      const scoring = tabled({ values: Float64Array.of(50, NaN), missing })();
      expect(explainScore(scoring, 'B').criteria[0]?.value).toEqual({ missing: reason });
      expect(reasonOf(reasonCode(reason))).toBe(reason);
    }
  });

  it('refuses a column of what the scheme does not have', () => {
    const columns = new Map([['roadz', { values: Float64Array.of(50, 60) }]]);
    expect(misuseOf(() => scoreTable({ ...question, columns }))).toBe('unknown-code');
  });
});

describe('whatIf', () => {
  it.each(refused.filter(([, criterion]) => criterion !== 'f0'))(
    'refuses %s',
    (_, criterion, rest) => {
      const scoring = score({ ...question, reports: [reportOf([other])] });
      const change = { code: 'A', criterion, value: 5, penalties: 0, previous: 1, ...rest };
      expect(misuseOf(() => whatIf(scoring, change))).toBe('out-of-range');
    },
  );
});
