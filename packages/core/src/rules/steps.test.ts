import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestNumber } from '../numbers/largest-number.js';
import { isAtLeast, isMoreThan, noiseAt } from '../numbers/tolerance.js';
import { pointsOn, stepsOf } from './steps.js';

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  fc.double({ min: -largestNumber, max: largestNumber, noNaN: true }),
);

/** A number and one about as far from it as noise may be, by units of the last place more or less. */
const nearEdge = number.chain((start) =>
  fc.tuple(fc.constantFrom(-1, 0, 1), fc.integer({ min: -3, max: 3 })).map(([side, places]) => {
    const edge = start + side * noiseAt(start);
    return { start, value: edge + places * Number.EPSILON * Math.abs(edge) };
  }),
);

describe('steps', () => {
  it.each([
    ['closed', false, isAtLeast],
    ['open', true, isMoreThan],
  ] as const)('begin where a %s start is reached but for noise, to the last place', (...row) => {
    const [, isOpen, hasReached] = row;
    fc.assert(
      fc.property(nearEdge, ({ start, value }) => {
        const steps = stepsOf([
          { start: -Infinity, points: 1 },
          { start, isOpen, points: 2 },
        ]);
        expect(pointsOn(steps, value)).toBe(hasReached(value, start) ? 2 : 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('give the points of the highest that is reached, in whatever order they are stated', () => {
    const steps = [
      { start: 60, isOpen: true, points: 7 },
      { start: -Infinity, points: 0 },
      { start: 60, points: 5 },
    ];
    for (const stated of [steps, [...steps].reverse()]) {
      const points = [59.9, 0.6 * 100, 60, 60.1].map((value) => pointsOn(stepsOf(stated), value));
      expect(points).toEqual([0, 5, 5, 7]);
    }
  });

  it('give no points below the first', () => {
    expect(pointsOn(stepsOf([{ start: 0, points: 5 }]), -1)).toBeNaN();
    expect(pointsOn(stepsOf([{ start: 0, points: 5 }]), NaN)).toBeNaN();
  });
});
