import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../model/scheme/condition.js';
import type { HeldTitle } from '../model/report/history.js';
import type { Locality } from '../model/register/locality.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { score } from '../engine/score.js';
import type { Scoring } from '../scoring/scoring.js';
import { misuseOf } from '../testing/misuse-of.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { judge, meets } from './judge.js';
import type { Verdict } from './verdict.js';

const fact = (id: string) => ({ id, title: { vi: id, en: id } });
const isYes = (of: string): Condition => ({
  kind: 'compare',
  of: { kind: 'value', of },
  bound: 'at-least',
  than: 1,
});

describe('three-valued logic', () => {
  const names = ['f0', 'f1', 'f2', 'f3'];
  const scheme = schemeOf([{ rule: { kind: 'survey' } }], { facts: names.map(fact) });
  const knowing = (values: readonly Verdict[]): Scoring => {
    const entries = values.flatMap((value, index) =>
      value === undefined ? [] : [{ code: 'u0', criterion: names[index] as string, value }],
    );
    const report = { ...valuesOf({}), entries };
    return score({ scheme, localities: unitsNamed('u0'), reports: [report], period: '2023' });
  };
  /** Every way in which what is not known may turn out. */
  const completions = (values: readonly Verdict[]): boolean[][] =>
    values.reduce<boolean[][]>(
      (all, value) =>
        all.flatMap((before) =>
          (value === undefined ? [true, false] : [value]).map((next) => [...before, next]),
        ),
      [[]],
    );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const conditions = fc.array(tie('condition'), { minLength: 1, maxLength: 4 });
    return {
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom(...names).map(isYes),
        fc.record({ kind: fc.constantFrom('all-of', 'any-of', 'none-of'), conditions }),
        fc.record({
          kind: fc.constant('share-of' as const),
          conditions,
          atLeast: fc.constantFrom(0, 0.3, 0.5, 2 / 3, 1),
        }),
      ),
    };
  });
  const known = fc.array(fc.constantFrom(true, false, undefined), { minLength: 4, maxLength: 4 });

  /** What a condition says where all is known, by plain logic. */
  function holds(given: Condition, facts: readonly boolean[]): boolean {
    if (given.kind === 'compare') {
      return given.of.kind === 'value' && facts[names.indexOf(given.of.of)] === true;
    }
    if (!('conditions' in given)) throw new Error(given.kind);
    const met = given.conditions.filter((part) => holds(part, facts)).length;
    const all = given.conditions.length;
    if (given.kind === 'all-of') return met === all;
    if (given.kind === 'any-of') return met > 0;
    if (given.kind === 'none-of') return met === 0;
    return 'atLeast' in given && met / all > given.atLeast - 1e-9;
  }

  it('says yes or no only where every completion of what is missing says the same', () => {
    fc.assert(
      fc.property(condition, known, (given, values) => {
        const verdict = meets(knowing(values), 0, given);
        const possible = new Set(completions(values).map((facts) => holds(given, facts)));
        if (verdict !== undefined) expect([...possible]).toEqual([verdict]);
        // Where each fact is asked about once, it says so as soon as it can.
        if (isReadOnce(given)) expect(verdict === undefined).toBe(possible.size === 2);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether no fact is asked about twice: only then is logic part by part as sharp as can be. */
function isReadOnce(condition: Condition): boolean {
  const asked = JSON.stringify(condition).match(/f\d/g) ?? [];
  return new Set(asked).size === asked.length;
}

describe('each kind of condition', () => {
  const survey = { rule: { kind: 'survey' } } as const;
  const source = { title: { vi: 'Quyết định', en: 'Decision' } };
  const history: HeldTitle[] = ['2020', '2021', '2022'].map((year) => ({
    code: 'u0',
    title: 'flag',
    year,
    source,
  }));
  // Another title of u0 the year before, and the same one of u1: neither lengthens its streak.
  history.push({ code: 'u0', title: 'merit', year: '2019', source });
  history.push({ code: 'u1', title: 'flag', year: '2019', source });
  const gate = (id: string, condition: Condition) => ({ ...fact(id), condition });
  const rest: Partial<Scheme> = {
    facts: [fact('f0'), fact('f1')],
    gates: [gate('half', { kind: 'every-criterion', atLeastShare: 0.5 })],
    grading: {
      kind: 'bands',
      grades: [
        { id: 'good', title: fact('good').title, from: 15 },
        { id: 'fair', title: fact('fair').title, from: 10 },
      ],
    },
  };
  // u0: 8 + 9 = 17 of 20; u1: 4 + 7 = 11; u2: 2 + 3 = 5. Communes s0 and s1 lie in u0, s2 in u1.
  const scoring = score({
    scheme: schemeOf([survey, survey], rest),
    localities: unitsNamed('u0', 'u1', 'u2').map((unit) => ({
      ...unit,
      ...(unit.code === 'u1' && { parent: 'u0', classes: ['mountain'] }),
    })),
    subunits: unitsNamed('s0', 's1', 's2').map((unit) => ({
      ...unit,
      parent: unit.code === 's2' ? 'u1' : 'u0',
      type: 'commune' as const,
    })),
    reports: [
      valuesOf({ u0: [80, 90], u1: [40, 70], u2: [20, 30] }),
      {
        ...valuesOf({}),
        entries: [
          { code: 'u0', criterion: 'f0', value: 6 },
          { code: 'u0', criterion: 'f1', value: 4 },
          { code: 's0', criterion: 'f0', value: true },
          { code: 's1', criterion: 'f0', value: false },
        ],
      },
    ],
    period: '2023',
    history,
  });
  const of = (code: string, condition: Condition): Verdict =>
    meets(scoring, scoring.units.unitOf.get(code) as number, condition);
  const value = { kind: 'value', of: 'f0' } as const;

  it.each<[string, Condition, Record<string, Verdict>]>([
    [
      'a score against a threshold by class',
      {
        kind: 'compare',
        of: { kind: 'score' },
        bound: 'at-least',
        than: { byClass: [{ class: 'mountain', value: 11 }], otherwise: 17 },
      },
      { u0: true, u1: true, u2: false },
    ],
    [
      'points of a group',
      { kind: 'compare', of: { kind: 'points', of: 'root' }, bound: 'less-than', than: 11 },
      { u0: false, u1: false, u2: true },
    ],
    [
      'a share of a maximum',
      { kind: 'compare', of: { kind: 'share', of: 'c0' }, bound: 'exactly', than: 0.4 },
      { u0: false, u1: true },
    ],
    [
      'a ratio of two reported values',
      {
        kind: 'compare',
        of: { kind: 'ratio', of: 'f0', to: 'f1' },
        bound: 'at-most',
        than: 1.5,
      },
      { u0: true, u1: undefined },
    ],
    [
      'one unit against another',
      {
        kind: 'relative-to',
        of: { kind: 'score' },
        unit: 'parent',
        bound: 'more-than',
        factor: 0.6,
      },
      { u1: true, u2: undefined },
    ],
    [
      'a floor for every criterion',
      { kind: 'every-criterion', atLeastShare: 0.5 },
      { u0: true, u1: false },
    ],
    ['a gate', { kind: 'gate', gate: 'half' }, { u0: true, u2: false }],
    [
      'a grade, also of who has none',
      { kind: 'grade', atLeast: 'fair' },
      { u0: true, u1: true, u2: false },
    ],
    [
      'a grade not above another unit’s',
      { kind: 'grade-not-above', unit: 'u1' },
      { u0: false, u1: true, u2: true },
    ],
    ['a streak up to the year before', { kind: 'streak', title: 'flag', years: 3 }, { u0: true }],
    ['a streak of its own', { kind: 'streak', title: 'flag', years: 1 }, { u1: false }],
    ['a longer streak', { kind: 'streak', title: 'flag', years: 4 }, { u0: false, u1: false }],
    [
      'a share of the units inside',
      {
        kind: 'share-of-units',
        type: 'commune',
        atLeast: 0.5,
        condition: { kind: 'compare', of: value, bound: 'exactly', than: 1 },
      },
      { u0: true, u1: undefined, u2: undefined },
    ],
    [
      'the leader of a bloc',
      {
        kind: 'compare',
        of: { kind: 'rank', within: 'bloc' },
        bound: 'exactly',
        than: 1,
      },
      { u0: true, u1: false, s0: undefined },
    ],
    [
      'one of the first two',
      { kind: 'compare', of: { kind: 'rank', within: 'all' }, bound: 'at-most', than: 2 },
      { u0: true, u1: true, u2: false },
    ],
    [
      'at most a share of the units inside',
      {
        kind: 'share-of-units',
        type: 'commune',
        atMost: 0.5,
        condition: { kind: 'compare', of: value, bound: 'exactly', than: 1 },
      },
      { u0: true, u1: undefined, u2: undefined },
    ],
    [
      'less than the share of the units inside',
      {
        kind: 'share-of-units',
        type: 'commune',
        atMost: 0.4,
        condition: { kind: 'compare', of: value, bound: 'exactly', than: 1 },
      },
      { u0: false },
    ],
    [
      'none of the facts that disqualify',
      { kind: 'none-of', conditions: [isYes('f0'), isYes('f1')] },
      { u0: false, u1: undefined },
    ],
    [
      'all, any and a share of conditions',
      {
        kind: 'all-of',
        conditions: [
          { kind: 'any-of', conditions: [isYes('f0'), isYes('c0')] },
          { kind: 'share-of', conditions: [isYes('f0'), isYes('c0')], atLeast: 0.5 },
        ],
      },
      { u0: true, u1: true },
    ],
  ])('judges %s', (_, condition, expected) => {
    const found = Object.keys(expected).map((code) => [code, of(code, condition)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('names what was compared and what it had to reach', () => {
    const found = judge(scoring, 1, { kind: 'gate', gate: 'half' });
    expect(found.parts?.[0]?.parts?.[0]).toEqual({
      kind: 'compare',
      operand: 'share',
      of: 'c0',
      verdict: false,
      bound: 'at-least',
      actual: 0.4,
      needed: 0.5,
    });
  });

  it('refuses what the scheme does not have', () => {
    const gone: Condition[] = [
      { kind: 'gate', gate: 'gone' },
      { kind: 'every-criterion', in: 'gone', atLeastShare: 1 },
      isYes('gone'),
      { kind: 'compare', of: { kind: 'points', of: 'f0' }, bound: 'exactly', than: 1 },
    ];
    for (const condition of gone) expect(misuseOf(() => of('u0', condition))).toBe('unknown-code');
  });

  it('ranks among all and in the bloc apart', () => {
    const [u0, u1] = unitsNamed('u0', 'u1');
    const apart = score({
      scheme: schemeOf([survey]),
      localities: [u0 as Locality, { ...(u1 as Locality), bloc: 'b' }],
      reports: [valuesOf({ u0: [80], u1: [40] })],
      period: '2023',
    });
    const isFirst = (within: 'all' | 'bloc'): Condition => ({
      kind: 'compare',
      of: { kind: 'rank', within },
      bound: 'exactly',
      than: 1,
    });
    expect(meets(apart, 1, isFirst('bloc'))).toBe(true);
    expect(meets(apart, 1, isFirst('all'))).toBe(false);
  });

  it('asks no floor of a criterion that counts for nothing', () => {
    const groups = [{ id: 'root', title: fact('root').title, combine: 'arithmetic-mean' }] as const;
    const weighed = score({
      scheme: schemeOf(
        [
          { ...survey, weight: 1 },
          { ...survey, weight: 0 },
        ],
        { groups: [...groups] },
      ),
      localities: unitsNamed('u0'),
      reports: [valuesOf({ u0: [80, 0] })],
      period: '2023',
    });
    expect(meets(weighed, 0, { kind: 'every-criterion', atLeastShare: 0.5 })).toBe(true);
  });

  it('knows no share of what has no maximum', () => {
    const counting = { rule: { kind: 'count-times-points', pointsEach: 1 } } as const;
    const unbounded = score({
      scheme: schemeOf([{ ...counting, maxPoints: undefined }]),
      localities: unitsNamed('u0'),
      reports: [valuesOf({ u0: [3] })],
      period: '2023',
    });
    const share: Condition = {
      kind: 'compare',
      of: { kind: 'share', of: 'c0' },
      bound: 'at-least',
      than: 0.5,
    };
    expect(meets(unbounded, 0, share)).toBe(undefined);
  });

  it('tells the other unit of a grade that may not be above it, and its grade where that is known', () => {
    const told = (code: string, unit: string) => {
      const {
        kind: _,
        verdict,
        ...rest
      } = judge(scoring, scoring.units.unitOf.get(code) as number, {
        kind: 'grade-not-above',
        unit,
      }) as unknown as Record<string, unknown>;
      return [verdict, rest];
    };
    expect(told('u0', 'u1')).toEqual([false, { unit: 'u1', of: 'fair' }]);
    expect(told('u1', 'parent')).toEqual([true, { unit: 'u0', of: 'good' }]);
    // u2 has no grade, and u0 lies in no other unit.
    expect(told('u1', 'u2')).toEqual([false, { unit: 'u2' }]);
    expect(told('u0', 'parent')).toEqual([undefined, { unit: 'parent' }]);
    // Good or fair, by a fact that is not reported.
    const undecided = score({
      scheme: schemeOf([survey], {
        facts: [fact('f0')],
        grading: {
          kind: 'bands',
          grades: [
            { id: 'good', title: fact('good').title, from: 5, requires: isYes('f0') },
            { id: 'fair', title: fact('fair').title },
          ],
        },
      }),
      localities: unitsNamed('u0', 'u1'),
      reports: [valuesOf({ u0: [80], u1: [40] })],
      period: '2023',
    });
    expect(judge(undecided, 1, { kind: 'grade-not-above', unit: 'u0' })).toEqual({
      ...{ kind: 'grade-not-above', unit: 'u0', verdict: true },
    });
  });
});
