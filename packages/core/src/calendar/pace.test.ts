import fc from 'fast-check';
import { expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { civilDateOf } from './civil-date.js';
import { expectedAt, type Pace } from './pace.js';

const year2023: Pace = {
  from: { date: '2022-12-31', value: 123 },
  to: { date: '2023-12-31', value: 130 },
};

it('lies on the straight line: 221 of 365 days are 221/365 of the way', () => {
  // 31 + 28 + 31 + 30 + 31 + 30 + 31 days to the end of July, and 9 of August: 221.
  expect(expectedAt(year2023, '2023-08-09')).toBeCloseTo(123 + (7 * 221) / 365, 12);
});

it('is held at its ends outside the period', () => {
  expect(expectedAt(year2023, '2020-01-01')).toBe(123);
  expect(expectedAt(year2023, '2022-12-31')).toBe(123);
  expect(expectedAt(year2023, '2023-12-31')).toBe(130);
  expect(expectedAt(year2023, '2030-01-01')).toBe(130);
});

it('goes down where lower is better', () => {
  const pace = { from: { date: '2023-01-01', value: 10 }, to: { date: '2023-01-11', value: 0 } };
  expect(expectedAt(pace, '2023-01-04')).toBe(7);
});

it('steps where the line has no length', () => {
  const step = { from: { date: '2023-06-11', value: 1 }, to: { date: '2023-06-11', value: 2 } };
  expect(expectedAt(step, '2023-06-10')).toBe(1);
  expect(expectedAt(step, '2023-06-11')).toBe(2);
});

it('never leaves the values at its ends, and never turns back', () => {
  const day = fc.integer({ min: 1, max: 28 });
  fc.assert(
    fc.property(fc.integer(), fc.integer(), day, day, (start, goal, one, other) => {
      const pace = {
        from: { date: '2023-02-01', value: start },
        to: { date: '2023-02-28', value: goal },
      };
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map((number) =>
        expectedAt(pace, civilDateOf({ year: 2023, month: 2, day: number }) ?? ''),
      ) as [number, number];
      const turn = Math.sign(goal - start);
      expect(turn * early).toBeLessThanOrEqual(turn * late);
      expect(turn * early).toBeGreaterThanOrEqual(turn * start);
      expect(turn * late).toBeLessThanOrEqual(turn * goal);
    }),
  );
});

it('throws a stable code for what is not a day', () => {
  expect(misuseOf(() => expectedAt(year2023, 'today'))).toBe('not-a-civil-date');
});
