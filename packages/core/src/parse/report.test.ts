import { describe, expect, it } from 'vitest';
import type { ReportEntry } from '../model/report/report.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';
import { misuseOf } from '../testing/misuse-of.js';
import { issuesIn } from '../testing/well-worded.js';
import { parseReport } from './report.js';
import { parseScheme } from './scheme.js';

const fact = { id: 'f0', title: { vi: 'Việc', en: 'Fact' } };
const list: SmallCriterion[] = [
  { rule: { kind: 'survey' } },
  { rule: { kind: 'achieved-or-not' } },
  { rule: { kind: 'deadline', late: [] }, direction: 'decrease', target: '2023-06-11' },
  { rule: { kind: 'proportional', cap: 1 } },
  { rule: { kind: 'bonus-penalty-count', bonusPoints: 1, penaltyPoints: 1, minimum: -5 } },
  { rule: { kind: 'improvement', samePoints: 5, worsePoints: 0 } },
  { rule: { kind: 'direct-points' } },
  { rule: { kind: 'distance-to-target', within: 'all' }, target: 90 },
  { rule: { kind: 'step-bands', of: 'percent-of-target', bands: [{ points: 1 }] } },
  { rule: { kind: 'achieved-or-not' }, target: 5 },
];
const validFor = { from: '2022', to: '2024' };
const scheme = schemeOf(list, { facts: [fact], validFor });
const context = { scheme, localities: unitsNamed('u0', 'u1') };
const entry = (criterion: string, rest: object): ReportEntry => ({
  code: 'u0',
  criterion,
  ...rest,
});
const stating = (criterion: string, rest: object) => reportOf([entry(criterion, rest)]);
const plain = reportOf([]);

const misspelt = { code: 'u0', criterion: 'c0', valeu: 5 };

const refused: [name: string, report: unknown, issues: string[]][] = [
  [
    'a misspelt key, which would leave the unit without a value',
    reportOf([misspelt as never]),
    ['unknown-key entries.0.valeu'],
  ],
  ['an entry that states nothing', stating('c0', {}), ['missing-value entries.0.value']],
  [
    'an entry that states a target alone',
    stating('c3', { target: 5 }),
    ['missing-value entries.0.value'],
  ],
  [
    'a unit that is not known',
    reportOf([{ code: 'x', criterion: 'c0', value: 1 }]),
    ['unknown-reference entries.0.code'],
  ],
  [
    'a criterion that is not known',
    stating('gone', { value: 1 }),
    ['unknown-reference entries.0.criterion'],
  ],
  ['a group', stating('root', { value: 1 }), ['unknown-reference entries.0.criterion']],
  [
    'a cell stated twice',
    reportOf([entry('c0', { value: 1 }), entry('c0', { value: 2 })]),
    ['duplicate entries.1.criterion'],
  ],
  ['another scheme', { ...plain, scheme: { id: 'other', version: '1' } }, ['other-scheme scheme']],
  [
    'another version of the rules',
    { ...plain, scheme: { id: 'small', version: '2' } },
    ['other-scheme scheme'],
  ],
  ['a year before the rules', { ...plain, period: '2021' }, ['outside-period period']],
  ['a year after the rules', { ...plain, period: '2025' }, ['outside-period period']],
  ['text for a number', stating('c0', { value: 'many' }), ['wrong-type entries.0.value']],
  ['a day for a number', stating('c0', { value: '2023-06-11' }), ['wrong-type entries.0.value']],
  ['yes for a number', stating('c0', { value: true }), ['wrong-type entries.0.value']],
  ['a number for yes or no', stating('c1', { value: 1 }), ['wrong-type entries.0.value']],
  [
    'yes where a number is compared',
    stating('c9', { value: true }),
    ['wrong-type entries.0.value'],
  ],
  ['a number for a day', stating('c2', { value: 5 }), ['wrong-type entries.0.value']],
  [
    'a day that there is not',
    stating('c2', { value: '2023-02-30' }),
    ['no-such-date entries.0.value'],
  ],
  ['more than 100 %', stating('c0', { value: 101 }), ['out-of-range entries.0.value']],
  ['less than nothing', stating('c0', { value: -1 }), ['out-of-range entries.0.value']],
  ['more than the maximum', stating('c6', { value: 10.5 }), ['out-of-range entries.0.value']],
  ['no target to measure by', stating('c3', { value: 5 }), ['missing-value entries.0.target']],
  [
    'no target to take a percentage of',
    stating('c8', { value: 5 }),
    ['missing-value entries.0.target'],
  ],
  ['a target of zero', stating('c3', { value: 5, target: 0 }), ['out-of-range entries.0.target']],
  [
    'a target that is not used',
    stating('c0', { value: 5, target: 5 }),
    ['unused-value entries.0.target'],
  ],
  [
    'an own target where all share one',
    stating('c7', { value: 5, target: 5 }),
    ['unused-value entries.0.target'],
  ],
  [
    'a day as a target of numbers',
    stating('c3', { value: 5, target: '2023-06-11' }),
    ['wrong-type entries.0.target'],
  ],
  [
    'penalties that no rule reads',
    stating('c0', { value: 5, penalties: 1 }),
    ['unused-value entries.0.penalties'],
  ],
  [
    'the period before, where no rule reads it',
    stating('c0', { value: 5, previous: 1, previousRuleVersion: '1' }),
    ['unused-value entries.0.previous', 'unused-value entries.0.previousRuleVersion'],
  ],
  [
    'what a fact cannot use',
    stating('f0', { value: true, target: 5, penalties: 1, previous: 1 }),
    [
      'unused-value entries.0.target',
      'unused-value entries.0.penalties',
      'unused-value entries.0.previous',
    ],
  ],
  [
    'what is not read beside a gap either',
    stating('c0', { value: { missing: 'no-data' }, penalties: 1, target: 5 }),
    ['unused-value entries.0.penalties', 'unused-value entries.0.target'],
  ],
  [
    'a target without a value, which would not be read',
    stating('c3', { target: 5, note: { vi: 'Giải trình', en: 'Explanation' } }),
    ['missing-value entries.0.value'],
  ],
  ['no penalties', stating('c4', { value: 5 }), ['missing-value entries.0.penalties']],
  [
    'penalties below 0',
    stating('c4', { value: 5, penalties: -1 }),
    ['out-of-range entries.0.penalties'],
  ],
  [
    'no value of the period before',
    stating('c5', { value: 5 }),
    ['missing-value entries.0.previous'],
  ],
  ['NaN', stating('c0', { value: NaN }), ['wrong-type entries.0.value']],
  ['Infinity', stating('c3', { value: Infinity, target: 5 }), ['wrong-type entries.0.value']],
  ['1e308', stating('c3', { value: 1e308, target: 5 }), ['out-of-range entries.0.value']],
  ['null', stating('c0', { value: null }), ['wrong-type entries.0.value']],
  [
    'a reason that there is not',
    stating('c0', { value: { missing: 'lost' } }),
    ['not-allowed entries.0.value.missing'],
  ],
  ['a stage that there is not', { ...plain, stage: 'guessed' }, ['not-allowed stage']],
  ['a newer version', { ...plain, schemaVersion: '2.0' }, ['newer-version schemaVersion']],
  ['a list', [], ['wrong-type ']],
];

describe('parseReport', () => {
  it('accepts values, gaps, facts and entries that only explain', () => {
    const report = reportOf([
      entry('c0', { value: 100 }),
      entry('c1', { value: true }),
      entry('c2', { value: '2023-06-12' }),
      entry('c3', { value: 5, target: 10 }),
      entry('c4', { value: 5, penalties: 0 }),
      entry('c5', { value: 5, previous: 4 }),
      entry('c6', { value: { missing: 'not-assigned' } }),
      entry('c9', { value: 5 }),
      entry('f0', { value: true }),
      { code: 'u1', criterion: 'c0', note: { vi: 'Giải trình', en: 'Explanation' } },
    ]);
    expect(parseReport(report, 'vi', context)).toEqual({ ok: true, value: report });
  });

  it.each(refused)('refuses %s', (_, report, issues) => {
    expect(issuesIn((locale) => parseReport(report, locale, context))).toEqual(issues);
  });

  it('checks the shape alone where there is no context', () => {
    expect(parseReport(stating('gone', { value: 1 }), 'vi').ok).toBe(true);
  });
});

describe('a value of another kind', () => {
  const wantedOf = (statement: Parameters<typeof stating>[1], criterion: string): unknown[] => {
    const result = parseReport(stating(criterion, statement), 'vi', context);
    return result.ok ? [] : result.issues.map(({ code, hint }) => `${code}: ${hint}`);
  };

  it.each(['many', '75', '2023-06-11', '11/6/2023', '2023-02-30', true])(
    'is told which kind the rule reads: a number, and not %j',
    (value) => {
      expect(wantedOf({ value }, 'c0')).toEqual(['wrong-type: Cần ghi một số']);
    },
  );

  it.each(['many', 75, true])('a day, and not %j', (value) => {
    expect(wantedOf({ value }, 'c2')).toEqual(['wrong-type: Cần ghi một ngày, như “2023-06-11”']);
  });

  it('a day as days are written, where a day is written badly', () => {
    expect(wantedOf({ value: '11/6/2023' }, 'c2')).toEqual(['wrong-format: Cần ghi: 2023-06-11']);
  });

  it.each(['many', 75, '2023-06-11'])('yes or no, and not %j', (value) => {
    expect(wantedOf({ value }, 'c1')).toEqual([
      'wrong-type: Cần ghi “true” (có) hoặc “false” (không)',
    ]);
  });

  it('a target that is a number, and not text', () => {
    expect(wantedOf({ value: 5, target: 'many' }, 'c3')).toEqual(['wrong-type: Cần ghi một số']);
  });

  it('whatever can be reported, where it is not known for what', () => {
    const result = parseReport(stating('c0', { value: 'many' }), 'en');
    expect(result.ok ? '' : result.issues[0]?.hint).toBe(
      'Give a number, true or false, or a date such as 2023-06-11',
    );
  });

  it('in a scheme a target of the kind that the rule reads', () => {
    const [first, ...rest] = scheme.criteria;
    const criterion = { ...first, rule: { kind: 'proportional', cap: 1 }, target: 'many' };
    const result = parseScheme({ ...scheme, criteria: [criterion, ...rest] });
    expect(result.ok ? [] : result.issues.map(({ hint }) => hint)).toEqual(['Cần ghi một số']);
  });
});

describe('parseReport against a context that is none', () => {
  const wrong: [string, unknown, string][] = [
    ['a scheme without its wrapping', scheme, 'not-a-scheme'],
    ['nothing', null, 'not-a-scheme'],
    ['an empty object', {}, 'not-a-scheme'],
    ['half a scheme', { scheme: { ...scheme, facts: undefined } }, 'not-a-scheme'],
    ['a scheme with a hole', { scheme: { ...scheme, criteria: [null] } }, 'not-a-scheme'],
    ['a text', 'scheme', 'not-a-scheme'],
    ['localities that are no list', { scheme, localities: {} }, 'unknown-code'],
    ['localities without codes', { scheme, localities: [{ name: 'A' }] }, 'unknown-code'],
  ];
  it.each(wrong)('says so in words: %s', (_, other, code) => {
    expect(misuseOf(() => parseReport(plain, 'vi', other as never))).toBe(code);
  });
});

describe('unknown keys', () => {
  it('are refused with the key that was most likely meant', () => {
    const result = parseReport(reportOf([misspelt as never]));
    expect(!result.ok && result.issues).toMatchObject([
      { code: 'unknown-key', received: 'valeu', expected: 'value' },
    ]);
    expect(!result.ok && result.issues[0]?.hint).toContain('Có phải là value?');
  });
});
