import { describe, expect, it } from 'vitest';
import { daysBetween } from '../calendar/civil-date.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { scoreSample, type Cells } from '../testing/score-sample.js';
import { nextValues, pointsOf, type OneCriterion } from '../testing/one-criterion.js';

const due: OneCriterion = {
  rule: {
    kind: 'deadline',
    late: [
      { upToDays: 3, points: 7 },
      { upToDays: 10, points: 4 },
    ],
  },
  direction: 'decrease',
  maxPoints: 10,
  target: '2023-11-20',
};

describe('deadline', () => {
  it('gives all points on the day and before', () => {
    expect(pointsOf(due, '2023-11-20', '2023-11-01', '2022-12-31')).toEqual([10, 10, 10]);
  });

  it('gives points by days late, each step up to its last day', () => {
    // 1, 3, 4, 10 and 11 days late
    const days = ['2023-11-21', '2023-11-23', '2023-11-24', '2023-11-30', '2023-12-01'];
    expect(pointsOf(due, ...days)).toEqual([7, 7, 4, 4, 0]);
  });

  it('gives nothing for being late where no step is stated', () => {
    expect(pointsOf({ ...due, rule: { kind: 'deadline', late: [] } }, '2023-11-21')).toEqual([0]);
  });

  it('takes the deadline of each unit', () => {
    const cell = { value: '2023-12-01', target: '2023-12-15' };
    expect(pointsOf(due, cell)).toEqual([10]);
  });

  it('takes off as a penalty what being late costs, and nothing where it is in time', () => {
    const scheme = sampleScheme({
      criteria: [{ id: 'work', maxPoints: 100, rule: { kind: 'direct-points' } }],
      adjustments: [{ id: 'late', effect: 'penalty', ...due }],
    });
    // In time nothing; 2 days late 10 − 7 = 3; 5 days 10 − 4 = 6; 11 days all 10.
    const days = { A: '2023-11-20', B: '2023-11-22', C: '2023-11-25', D: '2023-12-01' };
    const cells = Object.entries(days).map(([code, late]) => [code, { work: 50, late }]);
    const { scores } = scoreSample(scheme, Object.fromEntries(cells) as Cells);
    expect([...scores]).toEqual([50, 47, 44, 40]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(due, { missing: 'not-reported' })).toEqual([{ missing: 'not-reported' }]);
  });

  it('names the deadline as what would bring more', () => {
    const dayNumber = daysBetween('1970-01-01', '2023-11-20');
    expect(nextValues(due, '2023-12-24', '2023-11-20')).toEqual([dayNumber, undefined]);
  });
});
