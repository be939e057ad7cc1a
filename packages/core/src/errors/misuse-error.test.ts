import { expect, it } from 'vitest';
import { MisuseError, requireFinite } from './misuse-error.js';

it('carries a stable code, what was received and what to do', () => {
  const error = new MisuseError('not-a-rank', 0, 'Rank from 1.');
  expect(error).toBeInstanceOf(Error);
  expect(error.code).toBe('not-a-rank');
  expect(String(error)).toBe('MisuseError: not-a-rank: 0. Rank from 1.');
});

it('passes finite numbers on, and throws for the others', () => {
  expect(requireFinite(-0.5, 'a score')).toBe(-0.5);
  for (const value of [NaN, Infinity, -Infinity])
    expect(() => requireFinite(value, 'a score')).toThrow(/not-a-number: .* as a score/);
});
