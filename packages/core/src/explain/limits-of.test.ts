import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjustment } from '../model/scheme/criterion.js';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';
import { explainScore } from './explain-score.js';

const text = { vi: 'Thưởng', en: 'Bonus' };
const adjustment = (id: string, rest: Pick<Adjustment, 'effect' | 'applies'>): Adjustment => ({
  id,
  title: text,
  unit: text,
  direction: 'increase',
  rule: { kind: 'count-times-points', pointsEach: 1 },
  ...rest,
});
const adjustments = [
  adjustment('flag', { effect: 'bonus', applies: 'before-cap' }),
  adjustment('idea', { effect: 'bonus', applies: 'after-cap' }),
  adjustment('late', { effect: 'penalty', applies: 'after-cap' }),
];

/** Why a unit has its score that reported these values, with 10 points for `c0`. */
function explained(
  values: Record<string, number>,
  total: object,
  criterion: SmallCriterion = { rule: { kind: 'direct-points' } },
) {
  const scheme = schemeOf([criterion], { total, adjustments });
  const entries = Object.entries(values).map(([id, value]) => ({
    code: 'A',
    criterion: id,
    value,
    ...(criterion.rule.kind === 'bonus-penalty-count' && { penalties: 20 }),
  }));
  const question = { scheme, localities: unitsNamed('A'), reports: [reportOf(entries)] };
  return explainScore(score({ ...question, period: '2023' }), 'A');
}

describe('the limits of a total', () => {
  it('are told where they cut, with points before and after, in the order of the computation', () => {
    const total = { cap: 10, bonusLimit: 2, penaltyLimit: 4 };
    expect(explained({ c0: 9, flag: 3, idea: 5, late: 6 }, total)).toMatchObject({
      score: 8,
      limits: [
        { limit: 'bonusLimit', applies: 'before-cap', before: 3, after: 2 },
        { limit: 'cap', before: 11, after: 10 },
        { limit: 'bonusLimit', applies: 'after-cap', before: 5, after: 2 },
        { limit: 'penaltyLimit', applies: 'after-cap', before: 6, after: 4 },
      ],
    });
  });

  it('hold for bonuses before the cap and again after it, and both are seen', () => {
    const { limits, score: own } = explained({ c0: 5, flag: 3, idea: 3 }, { bonusLimit: 2 });
    expect(own).toBe(9);
    expect(limits.map(({ applies }) => applies)).toEqual(['before-cap', 'after-cap']);
  });

  it('are not told where they are only reached, though binary arithmetic passes them', () => {
    expect(explained({ c0: 10, idea: 2 }, { cap: 10, bonusLimit: 2 }).limits).toEqual([]);
    expect(explained({ c0: 0.1, flag: 0.2 }, { cap: 0.3 }).limits).toEqual([]);
  });

  it('tell of a floor', () => {
    expect(explained({ c0: 1 }, { floor: 3 })).toMatchObject({
      score: 3,
      limits: [{ limit: 'floor', before: 1, after: 3 }],
    });
  });

  it('are named whenever the total would be another without them', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        for (const limit of ['bonusLimit', 'penaltyLimit', 'cap', 'floor'] as const) {
          const total = { ...question.scheme.total, [limit]: undefined };
          const without = score({ ...question, scheme: { ...question.scheme, total } });
          question.localities.forEach(({ code }, unit) => {
            const moved = Math.abs(
              (scoring.totals[unit] as number) - (without.totals[unit] as number),
            );
            const found = explainScore(scoring, code).limits.filter((each) => each.limit === limit);
            if (moved > 1e-9) expect(found).not.toEqual([]);
            for (const { before, after } of found) {
              expect(after).toBe(question.scheme.total[limit]);
              expect(limit === 'floor' ? before < after : before > after).toBe(true);
            }
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the ends of a rule', () => {
  it.each<[name: string, criterion: SmallCriterion, value: number, points: number, uncut?: number]>(
    [
      ['the most', { rule: { kind: 'count-times-points', pointsEach: 2 } }, 7, 10, 14],
      ['the least', { rule: { kind: 'deduct-per-event', pointsEach: 6 } }, 3, 0, -8],
      ['a floor', { rule: { kind: 'deduct-per-event', pointsEach: 6, floor: 2 } }, 3, 2, -8],
      ['the cap of a share', { rule: { kind: 'proportional', cap: 1 }, target: 8 }, 10, 10, 12.5],
      [
        'the most of steps',
        {
          rule: { kind: 'percent-step', pointsPerStep: 1, stepPercent: 5, maximum: 12 },
          target: 10,
        },
        12,
        12,
        14,
      ],
      [
        'a minimum',
        { rule: { kind: 'bonus-penalty-count', bonusPoints: 1, penaltyPoints: 1, minimum: -5 } },
        4,
        -5,
        -16,
      ],
      ['a goalpost', { rule: { kind: 'goalposts', lower: 0, upper: 50 } }, 60, 10, 12],
      ['nothing', { rule: { kind: 'count-times-points', pointsEach: 2 } }, 5, 10],
      ['nothing either', { rule: { kind: 'survey' } }, 70, 7],
    ],
  )('are told where they cut: %s', (_, criterion, value, points, uncut) => {
    const direction = criterion.rule.kind === 'deduct-per-event' ? 'decrease' : 'increase';
    const { criteria } = explained({ c0: value }, {}, { ...criterion, direction });
    expect(criteria[0]?.points).toBe(points);
    expect(criteria[0]?.uncut).toBe(uncut);
  });

  it.each<[name: string, criterion: SmallCriterion]>([
    ['proportional', { rule: { kind: 'proportional' }, target: 7 }],
    [
      'percent-step',
      { rule: { kind: 'percent-step', pointsPerStep: 1, stepPercent: 5 }, target: 7 },
    ],
    [
      'bonus-penalty-count',
      {
        rule: { kind: 'bonus-penalty-count', bonusPoints: 0.3, penaltyPoints: 1, minimum: -1e6 },
        maxPoints: 1e6,
      },
    ],
  ])('cut nothing where %s has none: both formulas are the same', (_, criterion) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (value) => {
        const { criteria } = explained({ c0: value }, {}, criterion);
        expect(criteria[0]?.uncut).toBeUndefined();
      }),
    );
  });

  it('are passed over by points that were not cut, whatever the scheme', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        for (const { code } of question.localities) {
          for (const { uncut, points } of explainScore(scoring, code).criteria) {
            if (uncut === undefined || question.scheme.rounding.stage === 'criterion') continue;
            expect(Math.abs(uncut - (points as number))).toBeGreaterThan(1e-10);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
