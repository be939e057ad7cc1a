import { expect, it } from 'vitest';
import { roundHalfUp } from './rounding.js';
it('rounds half up on decimals', () => {
  expect(roundHalfUp(1.005, 2)).toBe(1.01);
});
