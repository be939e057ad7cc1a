import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainGate } from '../explain/explain-gate.js';
import { formatCondition } from '../format/condition.js';
import type { Condition } from '../model/scheme/condition.js';
import type { AssignableThreshold } from '../model/value/measure.js';
import { scoringIssues } from '../scoring/scoring-issues.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { sampleUnit, scoreSample, type Cell, type Cells } from '../testing/score-sample.js';
import { score } from '../engine/score.js';
import type { ConditionResult } from './verdict.js';

const title = { vi: 'Đạt chuẩn', en: 'Meets the standard' };
const gate = (condition: Condition) => [{ id: 'gate', title, condition }];
const isYes = (of: string): Condition => ({
  kind: 'compare',
  of: { kind: 'value', of },
  bound: 'at-least',
  than: 1,
});

/** Every part of a judged condition, itself first. */
const partsOf = (result: ConditionResult): ConditionResult[] => [
  result,
  ...(result.parts ?? []).flatMap(partsOf),
];

describe('a target by class', () => {
  const byClass = [{ class: 'south-central', value: 48 }];
  const schemeWith = (target: AssignableThreshold) =>
    sampleScheme({
      criteria: [
        { id: 'roads', maxPoints: 1, rule: { kind: 'direct-points' } },
        { id: 'income', maxPoints: 1, target, rule: { kind: 'achieved-or-not' } },
      ],
      gates: gate({ kind: 'every-criterion', atLeastShare: 1 }),
    });
  const judged = (target: AssignableThreshold, classes: string[] | undefined, income?: Cell) => {
    const cells: Cells = { A: { roads: 1, ...(income !== undefined && { income }) } };
    const unit = sampleUnit('A', classes && { classes });
    const scoring = scoreSample(schemeWith(target), cells, { localities: [unit] });
    return { verdict: explainGate(scoring, 'A', 'gate').verdict, issues: scoringIssues(scoring) };
  };

  it.each<[string, string[] | undefined, Cell | undefined]>([
    ['a misspelt class', ['south-centrall'], 1],
    ['a misspelt class that reported nothing', ['south-centrall'], undefined],
    ['no class', undefined, 1],
    ['no class, and reported nothing', [], undefined],
  ])('is passed by nobody of %s, and an issue says why', (_, classes, income) => {
    const { verdict, issues } = judged({ byClass }, classes, income);
    expect(verdict).toBeUndefined();
    expect(issues).toMatchObject([
      {
        code: 'no-threshold',
        path: ['income', 'A'],
        received: classes?.join() || '–',
        expected: 'south-central',
      },
    ]);
  });

  it('decides where the class is one of them', () => {
    expect(judged({ byClass }, ['south-central'], 1)).toEqual({ verdict: false, issues: [] });
    expect(judged({ byClass }, ['south-central'], 48)).toEqual({ verdict: true, issues: [] });
  });

  it('asks nothing of the others where scheme or report says that it is not assigned', () => {
    const stated = judged({ byClass, otherwise: 'not-assigned' }, ['north'], 1);
    expect(stated).toEqual({ verdict: true, issues: [] });
    const reported = judged({ byClass }, ['north'], { missing: 'not-assigned' });
    expect(reported).toEqual({ verdict: true, issues: [] });
  });
});

describe('a share of none', () => {
  const township = (bounds: { atLeast: number } | { atMost: number }): Condition => ({
    kind: 'share-of-units',
    type: 'township',
    condition: isYes('civilised'),
    ...bounds,
  });
  const every: Condition = { kind: 'every-criterion', in: 'roads-group', atLeastShare: 1 };
  const verdictOf = (condition: Condition, cells: Cells, subunits: string[]) => {
    const scheme = sampleScheme({
      groups: [{ id: 'total' }, { id: 'roads-group', parent: 'total' }],
      criteria: [
        { id: 'roads', parent: 'roads-group', maxPoints: 1, rule: { kind: 'direct-points' } },
        { id: 'schools', maxPoints: 1, rule: { kind: 'direct-points' } },
      ],
      facts: [{ id: 'civilised' }],
      gates: gate(condition),
    });
    const scoring = scoreSample(scheme, cells, {
      localities: [sampleUnit('A', { type: 'district' })],
      subunits: subunits.map((code) => sampleUnit(code, { parent: 'A' })),
    });
    const result = explainGate(scoring, 'A', 'gate');
    // Of none no share is printed: 100 % ≤ 10 % would contradict its verdict.
    for (const { parts, actual } of partsOf(result))
      if (parts?.length === 0) expect(actual).toBe(undefined);
    return result.verdict;
  };
  const none = { missing: 'not-assigned' } as const;

  it.each<[string, Condition, Cells, string[]]>([
    ['of all townships, where there are communes only', township({ atLeast: 1 }), {}, ['A1']],
    ['of at most 10 % of them', township({ atMost: 0.1 }), {}, ['A1']],
    ['of every criterion of a group', every, { A: { roads: none, schools: 1 } }, ['A1']],
  ])('holds: %s', (_, condition, cells, subunits) => {
    expect(verdictOf(condition, cells, subunits)).toBe(true);
  });

  it.each<[string, Condition, Cells]>([
    ['of townships, where no unit is known to lie in it', township({ atLeast: 1 }), {}],
    ['of every criterion, where none is assigned', every, { A: { roads: none, schools: none } }],
  ])('is not known: %s', (_, condition, cells) => {
    expect(verdictOf(condition, cells, [])).toBeUndefined();
  });
});

describe('a ratio over 0', () => {
  const standards = ['economy', 'culture'];
  const ratio = (of: string) => ({ kind: 'ratio' as const, of, to: `${of}-maximum` });
  const scheme = sampleScheme({
    criteria: standards.map((id) => ({ id, rule: { kind: 'direct-points' } })),
    facts: standards.map((id) => ({ id: `${id}-maximum` })),
    gates: gate({
      kind: 'all-of',
      conditions: standards.map((id) => ({
        kind: 'compare',
        of: ratio(id),
        bound: 'at-least',
        than: 0.5,
      })),
    }),
    ranking: { tieBreaks: [{ by: ratio('economy'), direction: 'decrease' }] },
  });

  it('has no value: the gate is not known, an issue names the divisor, and it can be printed', () => {
    const scoring = scoreSample(scheme, {
      A: { economy: 1, culture: 1, 'economy-maximum': 0, 'culture-maximum': 0 },
      B: { economy: 1, culture: 1, 'economy-maximum': 1, 'culture-maximum': 0.1 + 0.2 - 0.3 },
    });
    for (const code of ['A', 'B']) {
      const result = explainGate(scoring, code, 'gate');
      expect(result.verdict).toBeUndefined();
      for (const locale of ['vi', 'en'] as const) {
        const lines = formatCondition(result, (id) => id, locale).map(({ text }) => text);
        expect(lines.join()).not.toMatch(/Infinity|NaN|∞/);
      }
    }
    expect(scoringIssues(scoring)).toMatchObject([
      ...['A'].map((code) => ({
        code: 'ratio-over-zero',
        path: ['economy-maximum', code],
        received: 0,
        expected: 'economy',
      })),
      ...['A', 'B'].map((code) => ({
        code: 'ratio-over-zero',
        path: ['culture-maximum', code],
        received: expect.closeTo(0, 12),
        expected: 'culture',
      })),
    ]);
    // Not infinitely better, or worse, than a ratio of 1.
    expect([...scoring.ranks]).toEqual([1, 1]);
  });
});

describe('a title held for years in a row', () => {
  it('counts from this period where it is held already, else from the one before', () => {
    const scheme = sampleScheme({
      criteria: [{ id: 'roads', maxPoints: 1, rule: { kind: 'direct-points' } }],
      gates: gate({ kind: 'streak', title: 'flag', years: 2 }),
    });
    const source = { title };
    const verdictOf = (...years: string[]) => {
      const history = years.map((year) => ({ code: 'A', title: 'flag', year, source }));
      const scoring = scoreSample(scheme, { A: { roads: 1 } }, { history, period: '2023' });
      return explainGate(scoring, 'A', 'gate').verdict;
    };
    expect([verdictOf('2022', '2023'), verdictOf('2021', '2022')]).toEqual([true, true]);
    expect([verdictOf('2023'), verdictOf('2020', '2021')]).toEqual([false, false]);
  });
});

describe('whatever is judged', { timeout: 20_000 }, () => {
  it('holds no number that is not finite', () => {
    fc.assert(
      fc.property(arbitraryQuestion({ hasTiedResults: false }), (question) => {
        const scoring = score(question);
        for (const { id } of question.scheme.gates) {
          for (const { code } of question.localities) {
            for (const { actual = 0, needed = 0 } of partsOf(explainGate(scoring, code, id))) {
              expect([actual, needed].every(Number.isFinite)).toBe(true);
            }
          }
        }
        for (const key of scoring.tieKeys) expect(key).not.toContain(Infinity);
      }),
      { numRuns: 100 },
    );
  });
});
