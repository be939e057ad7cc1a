import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../model/value/direction.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { misuseOf } from '../testing/misuse-of.js';
import { targetProgress, type TargetQuestion } from './target-progress.js';

/** The new-rural target: from 123 communes at the end of 2022 to 130 at the end of 2023. */
const newRural: TargetQuestion = {
  baseline: 123,
  goal: 130,
  bound: 'at-least',
  start: '2022-12-31',
  deadline: '2023-12-31',
  actual: 123,
  actualAsOf: '2023-08-09',
  asOf: '2023-08-09',
};
const statusOf = (change: Partial<TargetQuestion>): string =>
  targetProgress({ ...newRural, ...change }).status;

describe('targetProgress, worked by hand', () => {
  it('finds 123 communes behind an even pace on 9 August 2023', () => {
    const progress = targetProgress(newRural);
    expect(progress).toMatchObject({
      asOf: '2023-08-09',
      status: 'behind',
      actual: 123,
      actualAsOf: '2023-08-09',
      shareOfWay: 0, // (123 − 123) ÷ (130 − 123)
      remaining: 7,
      excess: 0,
    });
    expect(progress.shareOfTarget).toBeCloseTo(0.946_153_8, 7); // 123 ÷ 130
    // 221 of 365 days have passed: 123 + 7 × 221 ÷ 365 = 123 + 4.238…
    expect(progress.expected).toBeCloseTo(127.238_356, 6);
  });

  it('tells the value with the date for which it holds, as precisely as that is known', () => {
    const told = (actualAsOf?: string) => targetProgress({ ...newRural, actualAsOf }).actualAsOf;
    expect([told('2023-03-01'), told('2023-06'), told()]).toEqual([
      '2023-03-01',
      '2023-06',
      newRural.asOf,
    ]);
  });

  it('finds 128 communes on track that day, five sevenths of the way', () => {
    const progress = targetProgress({ ...newRural, actual: 128 });
    expect(progress).toMatchObject({ status: 'on-track', remaining: 2, excess: 0 });
    expect(progress.shareOfWay).toBe(5 / 7);
  });

  it('counts over-fulfilment: 134 of 130 is 103 %, 4 beyond', () => {
    const progress = targetProgress({ ...newRural, actual: 134 });
    expect(progress).toMatchObject({ status: 'met', remaining: 0, excess: 4 });
    expect(progress.shareOfTarget).toBe(134 / 130);
    expect(progress.shareOfWay).toBe(11 / 7); // (134 − 123) ÷ 7
  });

  it('goes below 0 of the way when a count falls back', () => {
    const { shareOfWay, remaining } = targetProgress({ ...newRural, actual: 116 });
    expect([shareOfWay, remaining]).toEqual([-1, 14]); // (116 − 123) ÷ 7; 130 − 116
  });

  it('turns everything round where lower is better', () => {
    // Poor households: from 8 % to 5 % in the ten days from the 1st to the 11th; 6.5 % on the 6th.
    const progress = targetProgress({
      goal: 5,
      baseline: 8,
      direction: 'decrease',
      start: '2023-01-01',
      deadline: '2023-01-11',
      actual: 6.5,
      asOf: '2023-01-06',
    });
    expect(progress).toEqual({
      asOf: '2023-01-06',
      status: 'on-track',
      actual: 6.5,
      actualAsOf: '2023-01-06',
      expected: 6.5, // 8 − 3 × 5 ÷ 10
      shareOfTarget: 5 / 6.5,
      shareOfWay: 0.5, // (8 − 6.5) ÷ (8 − 5)
      remaining: 1.5,
      excess: 0,
    });
  });
});

describe('status', () => {
  it('is not-started before the period, with a value or without', () => {
    expect(statusOf({ asOf: '2022-12-30', actualAsOf: '2022-12-30' })).toBe('not-started');
    expect(statusOf({ asOf: '2022-12-30', actual: undefined })).toBe('not-started');
    expect(statusOf({ asOf: '2022-12-31', actual: 123 })).toBe('on-track');
  });

  it('is met as soon as the goal is reached, early or late', () => {
    for (const asOf of ['2022-12-01', '2023-08-09', '2023-12-31', '2024-06-01'])
      expect(statusOf({ actual: 130, actualAsOf: undefined, asOf })).toBe('met');
  });

  it('is behind, not missed, on the last day of the period', () => {
    expect(statusOf({ actual: 129, actualAsOf: undefined, asOf: '2023-12-31' })).toBe('behind');
  });

  it('is missed when a value for the deadline or later is short of the goal', () => {
    const asOf = '2024-02-01';
    for (const actualAsOf of ['2023-12-31', '2023-12', '2023', '2024-01-15', undefined])
      expect(statusOf({ actual: 129, actualAsOf, asOf })).toBe('missed');
  });

  it('is never missed on a value that is older than the deadline', () => {
    for (const actualAsOf of ['2023-12-30', '2023-11', '2022'])
      expect(targetProgress({ ...newRural, actualAsOf, asOf: '2024-02-01' })).toMatchObject({
        status: 'no-data',
        reason: 'not-published',
        actual: 123,
      });
  });

  it('is no-data, not reported, without a value', () => {
    for (const asOf of ['2022-12-31', '2023-05-01', '2023-12-31', '2024-02-01'])
      expect(targetProgress({ ...newRural, actual: undefined, asOf })).toMatchObject({
        status: 'no-data',
        reason: 'not-reported',
      });
  });

  it('is in-progress where no pace is known', () => {
    for (const unknown of ['baseline', 'start', 'deadline'] as const)
      expect(statusOf({ [unknown]: undefined })).toBe('in-progress');
  });

  it('gives a reason only with no-data', () => {
    expect(targetProgress(newRural)).not.toHaveProperty('reason');
  });

  it.each<[Bound, TargetQuestion['direction'], number, boolean]>([
    ['at-least', 'increase', 80, true],
    ['at-least', 'increase', 79.9, false],
    ['more-than', 'increase', 80, false],
    ['more-than', 'increase', 80.1, true],
    ['exactly', 'increase', 80, true],
    ['exactly', 'increase', 81, true],
    ['exactly', 'increase', 79, false],
    ['at-most', 'decrease', 80, true],
    ['at-most', 'decrease', 80.1, false],
    ['less-than', 'decrease', 80, false],
    ['less-than', 'decrease', 79.9, true],
    ['exactly', 'decrease', 80, true],
    ['exactly', 'decrease', 79, true],
    ['exactly', 'decrease', 81, false],
  ])('of %s 80 to %s, at %f, is met: %s', (bound, direction, actual, isMet) => {
    const { status } = targetProgress({ goal: 80, bound, direction, actual, asOf: '2023-08-09' });
    expect(status === 'met').toBe(isMet);
  });

  it('goes the way of its bound: 3 of at most 5 is met, with nothing to go', () => {
    const question = { goal: 5, actual: 3, asOf: '2023-08-09' };
    for (const direction of ['increase', 'decrease', undefined] as const) {
      for (const bound of ['at-most', 'less-than'] as const)
        expect(targetProgress({ ...question, bound, direction })).toMatchObject({
          status: 'met',
          remaining: 0,
          excess: 2,
        });
      for (const bound of ['at-least', 'more-than'] as const)
        expect(targetProgress({ ...question, bound, direction })).toMatchObject({
          status: 'in-progress',
          remaining: 2,
          excess: 0,
        });
    }
  });

  it('takes at-least for a goal to rise to, at-most for one to fall to', () => {
    const question = { goal: 80, actual: 80, asOf: '2023-08-09' };
    expect(targetProgress(question).status).toBe('met');
    expect(targetProgress({ ...question, direction: 'decrease' }).status).toBe('met');
  });
});

describe('shares', () => {
  const asOf = '2023-08-09';

  it('are absent where a goal of 0 gives nothing to divide by', () => {
    const rising = targetProgress({ goal: 0, actual: 5, asOf });
    expect(rising).toMatchObject({ status: 'met', remaining: 0, excess: 5 });
    expect(rising).not.toHaveProperty('shareOfTarget');
    // No accidents: 3 are 3 too many, 0 is the goal.
    const falling = (actual: number) =>
      targetProgress({ goal: 0, baseline: 4, direction: 'decrease', actual, asOf });
    expect(falling(3)).toMatchObject({ status: 'in-progress', remaining: 3, shareOfWay: 0.25 });
    expect(falling(0)).toMatchObject({ status: 'met', remaining: 0, shareOfWay: 1 });
    for (const actual of [3, 0]) expect(falling(actual)).not.toHaveProperty('shareOfTarget');
  });

  it('are 0 where nothing has been reached', () => {
    expect(targetProgress({ goal: 130, baseline: 0, actual: 0, asOf })).toMatchObject({
      shareOfTarget: 0,
      shareOfWay: 0,
      remaining: 130,
    });
  });

  it('of the way are absent without a baseline, or with one that is not short of the goal', () => {
    for (const baseline of [undefined, 130, 140])
      expect(targetProgress({ goal: 130, baseline, actual: 135, asOf })).not.toHaveProperty(
        'shareOfWay',
      );
  });

  it('are absent rather than infinite', () => {
    const progress = targetProgress({ goal: 5e-324, baseline: 0, actual: 1e308, asOf });
    expect(progress).not.toHaveProperty('shareOfTarget');
    expect(progress).not.toHaveProperty('shareOfWay');
  });
});

describe('binary noise', () => {
  const ofGoal = (actual: number, change: Partial<TargetQuestion> = {}) =>
    targetProgress({ goal: 0.8, actual, asOf: '2023-08-09', ...change });

  it('does not keep 0.7 + 0.1 from a goal of 0.8', () => {
    const whole = { status: 'met', shareOfTarget: 1, remaining: 0, excess: 0 };
    expect(ofGoal(0.7 + 0.1)).toMatchObject(whole);
    expect(ofGoal(0.7 + 0.1, { bound: 'exactly' })).toMatchObject(whole);
    expect(ofGoal(0.1 + 0.2, { goal: 0.3, direction: 'decrease' })).toMatchObject(whole);
    expect(ofGoal(0.7 + 0.1, { baseline: 0.1 })).toMatchObject({ ...whole, shareOfWay: 1 });
  });

  it('does not bring it beyond a strict bound either', () => {
    expect(ofGoal(0.1 + 0.2, { goal: 0.3, bound: 'more-than' })).toMatchObject({
      status: 'in-progress',
      shareOfTarget: 1,
      remaining: 0,
      excess: 0,
    });
  });

  it('is no way to go: a baseline that is the goal but for it has no share of the way', () => {
    const progress = ofGoal(0.5, { goal: 0.1 + 0.2, baseline: 0.3 });
    expect(progress).not.toHaveProperty('shareOfWay');
  });

  it('does not call a value exactly on the pace behind', () => {
    // A third of the way in a third of the time: 0.1 + 0.9 × 10 ÷ 30 is 0.4.
    const pace = { baseline: 0.1, goal: 1, start: '2023-06-01', deadline: '2023-07-01' };
    for (const actual of [0.4, 0.4 - 2 ** -54, 0.1 + 0.3]) {
      expect(targetProgress({ ...pace, actual, asOf: '2023-06-11' }).status).toBe('on-track');
    }
    expect(targetProgress({ ...pace, actual: 0.3999, asOf: '2023-06-11' }).status).toBe('behind');
  });

  it('never changes what is said of decimals', () => {
    const tenths = fc.integer({ min: -20, max: 20 }).map((units) => units / 10);
    const noise = fc.constantFrom(-1, 1).map((sign) => sign * 2 ** -52);
    fc.assert(
      fc.property(
        fc.record({
          goal: tenths,
          actual: tenths,
          baseline: fc.option(tenths, { nil: undefined }),
        }),
        fc.constantFrom<Bound>('at-least', 'more-than', 'exactly', 'at-most', 'less-than'),
        noise,
        (plain, bound, off) => {
          const rest = { start: '2023-01-01', deadline: '2023-12-31', asOf: '2023-06-30' };
          const direction = bound.startsWith('at-m') || bound === 'less-than';
          const ask = (actual: number) =>
            targetProgress({
              ...plain,
              ...rest,
              bound,
              actual,
              direction: direction ? 'decrease' : 'increase',
            });
          const [exact, noisy] = [ask(plain.actual), ask(plain.actual + off)];
          expect(noisy.status).toBe(exact.status);
          expect(noisy.remaining === 0).toBe(exact.remaining === 0);
          expect(noisy.shareOfTarget === 1).toBe(exact.shareOfTarget === 1);
        },
      ),
    );
  });
});

it('throws stable codes for broken promises', () => {
  for (const broken of [{ goal: NaN }, { baseline: Infinity }, { actual: NaN }])
    expect(misuseOf(() => targetProgress({ ...newRural, ...broken }))).toBe('not-a-number');
  for (const broken of [{ start: '2022' }, { deadline: '31/12/2023' }, { asOf: '' }])
    expect(misuseOf(() => targetProgress({ ...newRural, ...broken }))).toBe('not-a-civil-date');
});

describe('laws', () => {
  const amount = fc.integer({ min: -200, max: 2000 }).map((value) => value / 10);
  const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
    fc.option(arbitrary, { nil: undefined });
  const date = fc.constantFrom(
    '2022-06-30',
    '2022-12-31',
    '2023-03-01',
    '2023-08-09',
    '2023-12-31',
    '2024-03-01',
  );
  const bounds = {
    increase: ['at-least', 'more-than', 'exactly', undefined],
    decrease: ['at-most', 'less-than', 'exactly', undefined],
  } as const;
  const question: fc.Arbitrary<TargetQuestion & { actual: number }> = fc
    .constantFrom('increase', 'decrease')
    .chain((direction) =>
      fc.record({
        direction: fc.constant(direction),
        bound: fc.constantFrom(...bounds[direction]),
        goal: amount,
        baseline: optional(amount),
        actual: amount,
        start: optional(fc.constantFrom('2022-12-31', '2023-01-01')),
        deadline: optional(fc.constant('2023-12-31')),
        actualAsOf: optional(fc.constantFrom('2023-08-09', '2023', '2024-01-15')),
        asOf: date,
      }),
    );
  const worstFirst = [
    'missed',
    'no-data',
    'not-started',
    'behind',
    'in-progress',
    'on-track',
    'met',
  ];

  it('never lowers the share or worsens the status for a better value', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 500 }), (asked, gain) => {
        const step = (asked.direction === 'increase' ? gain : -gain) / 10;
        const before = targetProgress(asked);
        const after = targetProgress({ ...asked, actual: asked.actual + step });
        for (const share of ['shareOfTarget', 'shareOfWay'] as const)
          expect(after[share] ?? Infinity).toBeGreaterThanOrEqual(before[share] ?? -Infinity);
        expect(after.remaining).toBeLessThanOrEqual(before.remaining ?? NaN);
        expect(after.excess).toBeGreaterThanOrEqual(before.excess ?? NaN);
        expect(worstFirst.indexOf(after.status)).toBeGreaterThanOrEqual(
          worstFirst.indexOf(before.status),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never leaves something to do and something beyond at once', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { remaining = NaN, excess = NaN } = targetProgress(asked);
        expect(Math.min(remaining, excess)).toBe(0);
        expect(Math.max(remaining, excess)).toBeCloseTo(Math.abs(asked.goal - asked.actual), 10);
      }),
    );
  });

  it('has gone the whole way exactly when the goal is reached', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { shareOfWay, remaining } = targetProgress(asked);
        fc.pre(shareOfWay !== undefined);
        expect(shareOfWay >= 1).toBe(remaining === 0);
        expect(shareOfWay === 1).toBe(asked.actual === asked.goal);
      }),
      { numRuns: 1000 },
    );
  });

  it('is met only when nothing remains', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { status, remaining } = targetProgress(asked);
        if (status === 'met') expect(remaining).toBe(0);
        // At the goal itself only a strict bound is not met.
        if (remaining === 0 && status !== 'met')
          expect(['more-than', 'less-than']).toContain(asked.bound);
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same of a target and of its mirror image', () => {
    const mirrored = { increase: 'decrease', decrease: 'increase' } as const;
    const bound: Record<Bound, Bound> = {
      'at-least': 'at-most',
      'more-than': 'less-than',
      exactly: 'exactly',
      'at-most': 'at-least',
      'less-than': 'more-than',
    };
    fc.assert(
      fc.property(question, (asked) => {
        const mirror = targetProgress({
          ...asked,
          direction: mirrored[asked.direction ?? 'increase'],
          bound: asked.bound && bound[asked.bound],
          goal: -asked.goal,
          actual: -asked.actual,
          baseline: asked.baseline === undefined ? undefined : -asked.baseline,
        });
        const { status, shareOfWay, remaining, excess } = targetProgress(asked);
        expect([mirror.status, mirror.remaining, mirror.excess]).toEqual([
          status,
          remaining,
          excess,
        ]);
        // Loosely, for 0 and -0.
        expect((mirror.shareOfWay ?? NaN) - (shareOfWay ?? NaN)).toEqual(
          shareOfWay === undefined ? NaN : 0,
        );
      }),
    );
  });

  it('gives nothing but finite numbers, and mutates nothing', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const numbers = Object.values(targetProgress(deepFreeze(asked))).filter(
          (value) => typeof value === 'number',
        );
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('dates that do not exist', () => {
  it.each<[string, Partial<TargetQuestion>]>([
    ['the start', { start: '2023-02-30' }],
    ['the deadline', { deadline: '2023-13-01' }],
    ['the deadline of a target without a start', { start: undefined, deadline: '31/12/2023' }],
    ['the day that is asked about', { asOf: '2023-02-30' }],
    ['that of the value', { actualAsOf: '2023-13' }],
  ])('are refused: %s', (_, change) => {
    expect(misuseOf(() => targetProgress({ ...newRural, ...change }))).toBe('not-a-civil-date');
  });
});
