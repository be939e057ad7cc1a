import { describe, expect, it } from 'vitest';
import { whatIf } from '../engine/what-if.js';
import { nextValues, pointsOf } from '../testing/one-criterion.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';

const deducted = {
  rule: { kind: 'deduct-per-event', pointsEach: 6 },
  direction: 'decrease',
  maxPoints: 10,
} as const;

describe('deduct-per-event', () => {
  it('takes points off for each event, down to 0', () => {
    // 10 − 6 = 4; 10 − 12 < 0
    expect(pointsOf(deducted, 0, 1, 2, 9)).toEqual([10, 4, 0, 0]);
  });

  it('stops at the floor that the rule states, which may be below 0', () => {
    expect(pointsOf({ ...deducted, rule: { ...deducted.rule, floor: 3 } }, 1, 2)).toEqual([4, 3]);
    expect(pointsOf({ ...deducted, rule: { ...deducted.rule, floor: -5 } }, 2, 3)).toEqual([
      -2, -5,
    ]);
  });

  it('keeps the reason of what is missing: no report is not “no event”', () => {
    expect(pointsOf(deducted, { missing: 'not-reported' })).toEqual([{ missing: 'not-reported' }]);
  });

  it('takes off as a penalty what the events take away: nothing for none, up to its maximum', () => {
    const { rule, direction, maxPoints } = deducted;
    const scheme = sampleScheme({
      criteria: [{ id: 'c', maxPoints: 100, rule: { kind: 'direct-points' } }],
      adjustments: [{ id: 'p', effect: 'penalty', rule, direction, maxPoints }],
    });
    const cells = [0, 1, 2].map((events) => [`u${events}`, { c: 90, p: events }] as const);
    const scoring = scoreSample(scheme, Object.fromEntries(cells));
    // 90 − 0, 90 − 6, 90 − min(12, 10)
    expect([...scoring.scores]).toEqual([90, 84, 80]);
    const { points } = whatIf(scoring, { code: 'u0', criterion: 'p', value: 2 });
    expect(points).toEqual({ before: 0, after: 10 });
  });

  it('names no event as what would bring more', () => {
    expect(nextValues(deducted, 0, 1)).toEqual([undefined, 0]);
  });
});
