import { describe, expect, it } from 'vitest';
import type { Group } from '../model/scheme/criterion.js';
import type { Condition } from '../model/scheme/condition.js';
import type { Rule } from '../model/scheme/rule.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { schemeOf, type SmallCriterion } from '../testing/small-scheme.js';
import { issuesIn } from '../testing/well-worded.js';
import { parseScheme } from './scheme.js';

const title = { vi: 'Tên', en: 'Name' };
const survey: SmallCriterion = { rule: { kind: 'survey' } };
const group = (id: string, rest: Partial<Group> = {}): Group => ({
  id,
  title,
  combine: 'sum',
  parent: 'root',
  ...rest,
});
const root: Group = { id: 'root', title, combine: 'sum' };
const mean: Group = { ...root, combine: 'arithmetic-mean' };
const unbounded: SmallCriterion = {
  rule: { kind: 'count-times-points', pointsEach: 1 },
  maxPoints: undefined,
};
const bands = (...list: Extract<Rule, { kind: 'step-bands' }>['bands']): SmallCriterion => ({
  rule: { kind: 'step-bands', of: 'value', bands: list },
});
const gate = (id: string, condition: Condition) => ({ id, title, condition });
const toGate = (id: string): Condition => ({ kind: 'gate', gate: id });
const scored: Condition = {
  kind: 'compare',
  of: { kind: 'score' },
  bound: 'at-least',
  than: 1,
};
const twice = {
  byClass: [
    { class: 'a', value: 3 },
    { class: 'a', value: 5 },
  ],
};
const beside = (of: string) => ({
  ...({ kind: 'relative-to', of: { kind: 'value', of }, unit: 'parent' } as const),
  ...({ bound: 'at-least', factor: 1 } as const),
});
const leading = {
  ...({ kind: 'compare', of: { kind: 'rank', within: 'bloc' } } as const),
  ...({ bound: 'exactly', than: 1 } as const),
};
const grade = (id: string, from?: number) => ({ id, title, from });
const grading = (requires: Condition): Scheme['grading'] => ({
  kind: 'bands',
  grades: [{ ...grade('good'), requires }],
});
const penalty = (rule: Rule) => ({
  id: 'p',
  title,
  unit: title,
  direction: 'increase',
  maxPoints: 5,
  rule,
  effect: 'penalty',
  applies: 'after-cap',
});
const rest = (given: object): Scheme => ({ ...schemeOf([survey]), ...given });

/** Each bad scheme, with its issues as `code at path`. */
const refused: [name: string, scheme: unknown, issues: string[]][] = [
  [
    'an unknown parent',
    schemeOf([survey, { ...survey, parent: 'gone' }]),
    ['unknown-reference criteria.1.parent'],
  ],
  [
    'a class of a target twice',
    schemeOf([{ ...survey, rule: { kind: 'proportional' }, target: twice }]),
    ['duplicate criteria.0.target.byClass.1.class'],
  ],
  [
    'a class of a condition twice',
    rest({ gates: [gate('g', { ...scored, than: twice })] }),
    ['duplicate gates.0.condition.than.byClass.1.class'],
  ],
  [
    'a day for a score, a rank, points or a number',
    rest({
      gates: [
        { kind: 'score' },
        { kind: 'rank', within: 'all' },
        { kind: 'points', of: 'c0' },
        { kind: 'value', of: 'c0' },
      ].map((of, index) => gate(`g${index}`, { ...scored, of, than: '2023-06-11' } as Condition)),
    }),
    [0, 1, 2, 3].map((index) => `wrong-type gates.${index}.condition.than`),
  ],
  [
    'a number for a day',
    schemeOf(
      [{ direction: 'decrease', target: '2023-06-11', rule: { kind: 'deadline', late: [] } }],
      { gates: [gate('g', { ...scored, of: { kind: 'value', of: 'c0' }, than: 30 })] },
    ),
    ['wrong-type gates.0.condition.than'],
  ],
  [
    'a multiple or a part of a day, in conditions and tie-breaks',
    schemeOf(
      [{ direction: 'decrease', target: '2023-06-11', rule: { kind: 'deadline', late: [] } }],
      {
        facts: [{ id: 'f', title }],
        gates: [
          { ...beside('c0'), factor: 1.1 },
          { ...scored, of: { kind: 'ratio', of: 'f', to: 'c0' } },
          { kind: 'none-of', conditions: [{ ...beside('c0'), factor: 0.5 }] },
          // A day against a day, and a fact, of which nobody says that it is one.
          beside('c0'),
          { ...beside('f'), factor: 1.1 },
        ].map((condition, index) => gate(`g${index}`, condition as Condition)),
        ranking: {
          tieBreaks: [{ by: { kind: 'ratio', of: 'c0', to: 'f' }, direction: 'increase' }],
        },
      },
    ),
    [
      'day-counted gates.0.condition.factor',
      'day-counted gates.1.condition.of.to',
      'day-counted gates.2.condition.conditions.0.factor',
      'day-counted ranking.tieBreaks.0.by.of',
    ],
  ],
  [
    'a day for some classes and a number for others',
    rest({
      facts: [{ id: 'f', title }],
      gates: [
        gate('g', {
          kind: 'compare',
          of: { kind: 'value', of: 'f' },
          bound: 'at-most',
          than: { byClass: [{ class: 'a', value: '2023-06-11' }], otherwise: 5 },
        }),
      ],
    }),
    ['wrong-type gates.0.condition.than'],
  ],
  ['a code twice', schemeOf([survey, { ...survey, id: 'root' }]), ['duplicate criteria.1.id']],
  [
    'a code twice across kinds',
    { ...schemeOf([survey]), facts: [{ id: 'c0', title }] },
    ['duplicate facts.0.id'],
  ],
  [
    'no root',
    schemeOf([survey], { groups: [{ ...root, parent: 'root' }] }),
    ['not-one-root groups', 'cycle groups.0.parent'],
  ],
  [
    'two roots',
    schemeOf([survey, { ...survey, parent: 'r2' }], { groups: [root, { ...root, id: 'r2' }] }),
    ['not-one-root groups.1'],
  ],
  [
    'a cycle of groups',
    schemeOf([survey, { ...survey, parent: 'a' }], {
      groups: [root, group('a', { parent: 'b' }), group('b', { parent: 'a' })],
    }),
    ['cycle groups.1.parent', 'cycle groups.2.parent'],
  ],
  ['an empty group', schemeOf([survey], { groups: [root, group('a')] }), ['empty-group groups.1']],
  [
    'weights of zero',
    schemeOf([{ ...survey, weight: 0 }], { groups: [mean] }),
    ['zero-weights groups.0'],
  ],
  [
    'a misspelt parameter, which would leave a rule without its cap',
    schemeOf([{ rule: { kind: 'proportional', Cap: 1 } as never, target: 10 }]),
    ['unknown-key criteria.0.rule.Cap'],
  ],
  ['a key that no scheme has', { ...schemeOf([survey]), capp: 3 } as never, ['unknown-key capp']],
  ['a weight in a sum', schemeOf([{ ...survey, weight: 2 }]), ['unused-value criteria.0.weight']],
  [
    'a negative weight',
    schemeOf([{ ...survey, weight: -1 }], { groups: [mean] }),
    ['out-of-range criteria.0.weight'],
  ],
  [
    'a rule without its maximum',
    schemeOf([{ ...survey, maxPoints: undefined }]),
    ['rule-needs criteria.0'],
  ],
  [
    'no cap where lower is better',
    schemeOf([{ rule: { kind: 'proportional' }, direction: 'decrease', target: 5 }]),
    ['rule-needs criteria.0.rule'],
  ],
  [
    'a direction that makes no sense',
    schemeOf([{ ...unbounded, direction: 'decrease' }]),
    ['not-allowed criteria.0.direction'],
  ],
  [
    'a target that is not used',
    schemeOf([{ ...survey, target: 5 }]),
    ['unused-value criteria.0.target'],
  ],
  [
    'a target of zero to divide by',
    schemeOf([{ rule: { kind: 'proportional' }, target: 0 }]),
    ['out-of-range criteria.0.target'],
  ],
  [
    'a day for a number',
    schemeOf([{ rule: { kind: 'proportional' }, target: '2023-06-11' }]),
    ['wrong-type criteria.0.target'],
  ],
  [
    'no target to go to',
    schemeOf([{ rule: { kind: 'distance-to-target', within: 'all' } }]),
    ['rule-needs criteria.0'],
  ],
  [
    'several targets where one line leads to one',
    schemeOf([
      {
        rule: { kind: 'distance-to-target', within: 'all' },
        target: { byClass: [{ class: 'a', value: 1 }] },
      },
    ]),
    ['wrong-type criteria.0.target'],
  ],
  [
    'overlapping bands',
    schemeOf([bands({ upTo: 5, points: 1 }, { from: 5, points: 2 })]),
    ['bands-overlap criteria.0.rule.bands.1'],
  ],
  [
    'gapped bands',
    schemeOf([bands({ below: 5, points: 1 }, { above: 5, points: 2 })]),
    ['bands-gap criteria.0.rule.bands.1'],
  ],
  [
    'bands with an open end',
    schemeOf([bands({ upTo: 5, points: 1 })]),
    ['bands-gap criteria.0.rule.bands.0'],
  ],
  [
    'bands without a start',
    schemeOf([bands({ from: 5, points: 1 })]),
    ['bands-gap criteria.0.rule.bands.0'],
  ],
  [
    'a band with two starts',
    schemeOf([bands({ upTo: 5, points: 1 }, { from: 5, above: 5, points: 2 })]),
    ['unused-value criteria.0.rule.bands.1'],
  ],
  [
    'only points below 0',
    schemeOf([{ ...bands({ points: -5 }), maxPoints: undefined }]),
    ['out-of-range criteria.0.rule'],
  ],
  [
    'a geometric mean over zeros',
    schemeOf(
      [{ rule: { kind: 'min-max', within: 'all' } }, { rule: { kind: 'borda', within: 'all' } }],
      { groups: [{ ...root, combine: 'geometric-mean' }] },
    ),
    ['mean-over-zero criteria.0.rule', 'mean-over-zero criteria.1.rule'],
  ],
  [
    'less than 0 inside a geometric mean, also by way of a sum',
    schemeOf(
      [
        { rule: { kind: 'z-score', within: 'all' } },
        { rule: { kind: 'deduct-per-event', pointsEach: 1, floor: -2 }, direction: 'decrease' },
        { rule: { kind: 'goalposts', lower: 0, upper: 1, truncate: false }, parent: 'inner' },
        { rule: { kind: 'z-score', within: 'all' }, weight: 0 },
      ],
      {
        groups: [
          { ...root, combine: 'geometric-mean' },
          { ...root, id: 'inner', parent: 'root' },
        ],
      },
    ),
    [0, 1, 2].map((index) => `mean-over-zero criteria.${index}.rule`),
  ],
  [
    'a penalty that could add points',
    rest({ adjustments: [penalty({ kind: 'z-score', within: 'all' })] }),
    ['out-of-range adjustments.0.rule'],
  ],
  [
    'a floor in a penalty by events',
    rest({
      adjustments: [
        {
          ...penalty({ kind: 'deduct-per-event', pointsEach: 2, floor: 1 }),
          direction: 'decrease',
        },
      ],
    }),
    ['unused-value adjustments.0.rule.floor'],
  ],
  ['mixed maxima', schemeOf([survey, unbounded]), ['mixed-maxima criteria.1.maxPoints']],
  [
    'mixed maxima by way of a group',
    schemeOf([survey, { ...unbounded, parent: 'a' }], { groups: [root, group('a')] }),
    ['mixed-maxima groups.1'],
  ],
  [
    'a score out of what has no maximum',
    schemeOf([unbounded], { total: { outOf: 100 } }),
    ['rule-needs total.outOf'],
  ],
  [
    'reversed goalposts',
    schemeOf([{ rule: { kind: 'goalposts', lower: 9, upper: 1 } }]),
    ['out-of-range criteria.0.rule.upper'],
  ],
  [
    'a reversed range',
    schemeOf([{ rule: { kind: 'goalposts', lower: 1, upper: 9, range: [5, 5] } }]),
    ['out-of-range criteria.0.rule.range'],
  ],
  [
    'days late in disorder',
    schemeOf([
      {
        rule: {
          kind: 'deadline',
          late: [
            { upToDays: 5, points: 1 },
            { upToDays: 5, points: 0 },
          ],
        },
        target: '2023-06-11',
        direction: 'decrease',
      },
    ]),
    ['out-of-range criteria.0.rule.late.1.upToDays'],
  ],
  ['NaN', schemeOf([{ ...survey, maxPoints: NaN }]), ['wrong-type criteria.0.maxPoints']],
  ['Infinity', schemeOf([{ ...survey, maxPoints: Infinity }]), ['wrong-type criteria.0.maxPoints']],
  ['-Infinity', rest({ total: { floor: -Infinity } }), ['wrong-type total.floor']],
  ['1e308', schemeOf([{ ...survey, maxPoints: 1e308 }]), ['out-of-range criteria.0.maxPoints']],
  [
    'a floor above the cap',
    schemeOf([survey], { total: { floor: 9, cap: 5 } }),
    ['out-of-range total.floor'],
  ],
  [
    'years in disorder',
    rest({ validFor: { from: '2023', to: '2022' } }),
    ['not-in-order validFor.to'],
  ],
  [
    'a rule that there is not',
    { ...schemeOf([]), criteria: [{ ...schemeOf([survey]).criteria[0], rule: { kind: 'magic' } }] },
    ['not-allowed criteria.0.rule.kind'],
  ],
  [
    'a policy that there is not',
    rest({ missing: { policy: 'guess' } }),
    ['not-allowed missing.policy'],
  ],
  ['a rule that is none', schemeOf([{ rule: 5 as never }]), ['wrong-type criteria.0.rule']],
  [
    'a rule without a kind',
    schemeOf([{ rule: {} as never }]),
    ['missing-value criteria.0.rule.kind'],
  ],
  ['no criteria', rest({ criteria: [] }), ['missing-value criteria']],
  ['a gate in itself', rest({ gates: [gate('g', toGate('g'))] }), ['cycle gates.0']],
  [
    'gates in each other',
    rest({
      gates: [gate('a', toGate('b')), gate('b', { kind: 'none-of', conditions: [toGate('a')] })],
    }),
    ['cycle gates.0', 'cycle gates.1'],
  ],
  [
    'an unknown gate',
    rest({ gates: [gate('g', toGate('gone'))] }),
    ['unknown-reference gates.0.condition.gate'],
  ],
  [
    'a gate twice',
    rest({ gates: [gate('g', scored), gate('g', scored)] }),
    ['duplicate gates.1.id'],
  ],
  [
    'a grade that asks for grades',
    rest({ grading: grading({ kind: 'grade', atLeast: 'good' }) }),
    ['cycle grading.grades.0.requires'],
  ],
  [
    'a grade that asks for grades by way of gates',
    rest({
      grading: grading(toGate('a')),
      gates: [gate('a', toGate('b')), gate('b', { kind: 'grade', atLeast: 'good' })],
    }),
    ['cycle grading.grades.0.requires.gate'],
  ],
  [
    'grades in disorder',
    rest({ grading: { kind: 'bands', grades: [grade('good', 5), grade('fair', 9)] } }),
    ['out-of-range grading.grades.1.from'],
  ],
  [
    'a condition on an unknown criterion',
    rest({
      ranking: { tieBreaks: [], requires: { ...scored, of: { kind: 'value', of: 'gone' } } },
    }),
    ['unknown-reference ranking.requires.of.of'],
  ],
  [
    'a tie-break on an unknown criterion',
    rest({
      ranking: { tieBreaks: [{ by: { kind: 'points', of: 'gone' }, direction: 'increase' }] },
    }),
    ['unknown-reference ranking.tieBreaks.0.by.of'],
  ],
  [
    'ranks that decide who is ranked',
    rest({ ranking: { tieBreaks: [], requires: leading } }),
    ['cycle ranking.requires.of'],
  ],
  [
    'ranks that decide who is ranked by way of gates',
    rest({
      ranking: { tieBreaks: [], requires: toGate('a') },
      gates: [gate('a', toGate('b')), gate('b', leading)],
    }),
    ['cycle ranking.requires.gate'],
  ],
  [
    'ranks that decide who is ranked by way of grades',
    rest({
      ranking: { tieBreaks: [], requires: { kind: 'grade', atLeast: 'good' } },
      grading: grading(leading),
    }),
    ['cycle ranking.requires'],
  ],
  [
    'a tie-break by rank',
    rest({ ranking: { tieBreaks: [{ by: leading.of, direction: 'decrease' }] } }),
    ['cycle ranking.tieBreaks.0.by'],
  ],
  [
    'a share of units that is not said',
    rest({ gates: [gate('g', { kind: 'share-of-units', condition: scored })] }),
    ['missing-value gates.0.condition.atLeast'],
  ],
  [
    'a share of units said twice',
    rest({
      gates: [gate('g', { kind: 'share-of-units', condition: scored, atLeast: 0.1, atMost: 0.5 })],
    }),
    ['unused-value gates.0.condition.atMost'],
  ],
  [
    'an unknown award',
    rest({ awards: [{ id: 'a', title, within: 'all', notWith: ['gone'] }] }),
    ['unknown-reference awards.0.notWith.0'],
  ],
  ['a newer version', rest({ schemaVersion: '2.0' }), ['newer-version schemaVersion']],
  ['null', null, ['wrong-type ']],
];

describe('parseScheme', () => {
  it('accepts a plain scheme', () => {
    expect(parseScheme(schemeOf([survey]))).toMatchObject({ ok: true });
    expect(
      parseScheme(schemeOf([unbounded, unbounded, { rule: { kind: 'informational' } }])).ok,
    ).toBe(true);
    expect(parseScheme(rest({ schemaVersion: '1.9' })).ok).toBe(true);
    // Grades, gates and awards come after ranks, and may ask for them.
    const awards = [{ id: 'a', title, within: 'all', notWith: [], requires: toGate('g') }];
    const after = { grading: grading(leading), gates: [gate('g', leading)], awards };
    expect(parseScheme(rest(after)).ok).toBe(true);
    const whole = bands(
      { below: 5, points: 1 },
      { from: 5, upTo: 9, points: 2 },
      { above: 9, points: 3 },
    );
    expect(parseScheme(schemeOf([whole])).ok).toBe(true);
  });

  it.each(refused)('refuses %s', (_, scheme, issues) => {
    expect(issuesIn((locale) => parseScheme(scheme, locale))).toEqual(issues);
  });

  it('names an end that bands do not have as people write it', () => {
    const lists = [
      [bands({ from: 5, points: 1 })],
      [bands({ points: 1 }, { points: 2 })],
      [bands({ upTo: 5, points: 1 }, { upTo: 7, points: 2 })],
    ];
    const text = JSON.stringify(lists.map((list) => parseScheme(schemeOf(list))));
    expect(text).not.toMatch(/Infinity|null/);
    expect(text).toContain('nối liền đến −∞');
  });

  it('names the rules that there are', () => {
    const result = parseScheme({ ...schemeOf([{ rule: { kind: 'magic' } as never }]) });
    expect(result.ok ? '' : result.issues[0]?.hint).toContain('achieved-or-not, direct-points');
  });
});
