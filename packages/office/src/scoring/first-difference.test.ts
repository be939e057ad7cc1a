import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDifference } from './first-difference.js';

it('names the first place that differs, and what each has there', () => {
  const found = { a: [1, { b: 2 }], c: 3 };
  expect(firstDifference(found, { a: [1, { b: 4 }], c: 5 })).toEqual({
    path: ['a', 1, 'b'],
    found: 2,
    computed: 4,
  });
  expect(firstDifference(found, { a: [1, { b: 2 }], c: 3, d: 1 })?.path).toEqual(['d']);
  expect(firstDifference([1], { 0: 1 })?.path).toEqual([]);
});

it('finds a difference exactly where there is one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      // As JSON has them: it knows no 0 below 0.
      const [left, right] = [one, other].map((each) => JSON.parse(JSON.stringify(each)) as unknown);
      expect(firstDifference(left, left)).toBeUndefined();
      const isEqual = (() => {
        try {
          expect(left).toEqual(right);
          return true;
        } catch {
          return false;
        }
      })();
      expect(firstDifference(left, right) === undefined).toBe(isEqual);
    }),
  );
});
