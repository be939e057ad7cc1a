import { expect, it } from 'vitest';
import { isMissing } from './is-missing.js';

it('distinguishes a gap from every value, even 0', () => {
  expect(isMissing({ missing: 'not-reported' })).toBe(true);
  for (const value of [0, NaN, '', 'missing', null, undefined, {}, []])
    expect(isMissing(value)).toBe(false);
});
