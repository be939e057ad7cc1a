import { describe, expect, it } from 'vitest';
import { schemeOf, type SmallCriterion } from '../testing/small-scheme.js';
import { parseScheme } from '../parse/scheme.js';

/** Places and bounds of what is out of range in a criterion of 10 points. */
function outOfRange(criterion: SmallCriterion): string[] {
  const result = parseScheme(schemeOf([criterion]));
  return result.ok
    ? []
    : result.issues.map(
        ({ code, path, expected }) => `${code} ${path.slice(2).join('.')} ${expected}`,
      );
}

describe('points above the maximum', () => {
  const band = (points: number): SmallCriterion['rule'] => ({
    kind: 'step-bands',
    of: 'value',
    bands: [
      { below: 5, points: 0 },
      { from: 5, points },
    ],
  });
  const late = (...points: number[]): SmallCriterion => ({
    direction: 'decrease',
    target: '2023-06-30',
    rule: {
      kind: 'deadline',
      late: points.map((each, index) => ({ upToDays: index + 1, points: each })),
    },
  });
  const range: [number, number] = [0, 30];

  it.each<[string, SmallCriterion, string[]]>([
    ['bands', { rule: band(30) }, ['out-of-range rule.bands.1.points ≤ 10']],
    ['being late', late(30), ['out-of-range rule.late.0.points ≤ 10']],
    [
      'deductions',
      { direction: 'decrease', rule: { kind: 'deduct-per-event', pointsEach: 1, floor: 30 } },
      ['out-of-range rule.floor ≤ 10'],
    ],
    [
      'the same as before',
      { rule: { kind: 'improvement', samePoints: 30, worsePoints: 0 } },
      ['out-of-range rule.samePoints ≤ 10'],
    ],
    [
      'worse than before',
      { rule: { kind: 'improvement', samePoints: 5, worsePoints: 6 } },
      ['out-of-range rule.worsePoints ≤ 5'],
    ],
    [
      'bonuses less penalties',
      {
        rule: { kind: 'bonus-penalty-count', bonusPoints: 1, penaltyPoints: 1, minimum: 30 },
      },
      ['out-of-range rule.minimum < 10'],
    ],
    [
      'steps',
      { target: 5, rule: { kind: 'percent-step', pointsPerStep: 1, stepPercent: 1, minimum: 30 } },
      ['out-of-range rule.minimum ≤ 10'],
    ],
    [
      'steps that stop below the maximum',
      { target: 5, rule: { kind: 'percent-step', pointsPerStep: 1, stepPercent: 1, maximum: 9 } },
      ['out-of-range rule.maximum ≥ 10'],
    ],
    [
      'goalposts',
      { rule: { kind: 'goalposts', lower: 0, upper: 1, range } },
      ['out-of-range rule.range.1 ≤ 10'],
    ],
    [
      'the spread',
      { rule: { kind: 'min-max', within: 'all', range } },
      ['out-of-range rule.range.1 ≤ 10'],
    ],
    [
      'the distance',
      { target: 5, rule: { kind: 'distance-to-target', within: 'all', range } },
      ['out-of-range rule.range.1 ≤ 10'],
    ],
    [
      'the order',
      { rule: { kind: 'percentile-rank', within: 'all', range } },
      ['out-of-range rule.range.1 ≤ 10'],
    ],
    [
      'the mean',
      { rule: { kind: 'z-score', within: 'all', mean: 30 } },
      ['out-of-range rule.mean ≤ 10'],
    ],
  ])('of %s are refused, each with its place', (_, criterion, expected) => {
    expect(outOfRange(criterion)).toEqual(expected);
  });

  it('are refused of an adjustment as of a criterion', () => {
    const bonus = { id: 'b', title: { vi: 'b', en: 'b' }, unit: { vi: '%', en: '%' } };
    const result = parseScheme({
      ...schemeOf([{ rule: { kind: 'survey' } }]),
      adjustments: [
        {
          ...bonus,
          direction: 'increase',
          maxPoints: 10,
          rule: band(30),
          effect: 'bonus',
          applies: 'after-cap',
        },
      ],
    });
    expect(result).toMatchObject({
      issues: [{ path: ['adjustments', 0, 'rule', 'bands', 1, 'points'], expected: '≤ 10' }],
    });
  });

  it('of being later than later are refused, and fewer than none', () => {
    expect(outOfRange(late(5, 6))).toEqual(['out-of-range rule.late.1.points ≤ 5']);
    expect(outOfRange(late(5, -1))).toEqual(['out-of-range rule.late.1.points ≥ 0']);
  });

  it('are no matter where there is no maximum, and right up to it', () => {
    expect(outOfRange({ maxPoints: undefined, rule: band(30) })).toEqual([]);
    expect(outOfRange({ rule: band(10) })).toEqual([]);
    expect(outOfRange(late(10, 10, 0))).toEqual([]);
  });
});
