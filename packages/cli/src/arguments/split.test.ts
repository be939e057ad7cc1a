import { describe, expect, it } from 'vitest';
import { localeOf, split } from './split.js';

const taken = (...args: string[]) => split(args, ['period', 'out'], new Set(['reports']));

describe('split', () => {
  it('gives an option of several values everything up to the next option', () => {
    const { words, options } = taken('score', '--reports', 'a', 'b', '--period', '2023', 'c');
    expect(words).toEqual(['score', 'c']);
    expect(options.map(({ name, values }) => [name, values])).toEqual([
      ['reports', ['a', 'b']],
      ['period', ['2023']],
    ]);
  });

  it('takes what stands behind -- as words', () => {
    expect(taken('check', '--reports', 'a', '--', '-odd').words).toEqual(['check', '-odd']);
  });

  it('speaks the language that was asked for last, and Vietnamese otherwise', () => {
    expect(localeOf(taken('--lang', 'vi', '--lang', 'en').options)).toBe('en');
    for (const args of [[], ['--lang', 'fr'], ['--lang', '__proto__'], ['--lang']])
      expect(localeOf(taken(...args).options)).toBe('vi');
  });
});
