import { belowSquare, growthOf } from '@thidua/tooling/growth';
import { describe, expect, it } from 'vitest';
import { maximumDepth, maximumKey, scanJson } from './scan.js';

/** Members of an object. */
const keys = (count: number, key: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `"${key(index)}":1`).join();

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const accepts = (text: string): boolean => scanJson(text).ok;

const sample = `{
  "text": "a \\"quoted\\" \\u1ea3 \\\\ end",
  "numbers": [0, -1, 2.50, 1e-3, -0.1E+2],
  "others": [true, false, null, {}, [], [[{"a": {}}]]]
}`;

describe('scanning JSON', () => {
  it.each([
    ['', 0, 'value'],
    ['{"a": 1,}', 8, 'key'],
    ["{'a': 1}", 1, 'key'],
    ['{"a" 1}', 5, 'colon'],
    ['{"a": 1 "b": 2}', 8, 'comma-or-brace'],
    ['[1 2]', 3, 'comma-or-bracket'],
    ['[1,]', 3, 'value'],
    ['[01]', 2, 'comma-or-bracket'],
    ['[NaN]', 1, 'value'],
    ['"a\nb"', 2, 'quote'],
    ['"a', 2, 'quote'],
    ['"\\x"', 1, 'escape'],
    ['{} // note', 3, 'end'],
  ])('tells where %j stops being JSON, and what was expected there', (text, offset, expected) => {
    expect(scanJson(text)).toEqual({ ok: false, offset, expected });
  });

  it('finds a key that an object holds twice, also when it is escaped differently', () => {
    const scan = scanJson('{"a": 1, "b": {"a": 2}, "\\u0061": 3}');
    expect(scan.ok && scan.repeated).toEqual([{ path: ['a'], offset: 24 }]);
  });

  it('refuses nesting that recursive functions could not bear', () => {
    expect(scanJson('['.repeat(100_000))).toEqual({
      ok: false,
      offset: maximumDepth + 1,
      expected: 'less-depth',
    });
  });

  it('refuses a key that would stand in every issue below it', () => {
    const named = (length: number): string => `{"${'a'.repeat(length)}": [1]}`;
    expect(accepts(named(maximumKey))).toBe(true);
    expect(scanJson(named(maximumKey + 1))).toMatchObject({ ok: false, expected: 'shorter-key' });
  });

  it('takes memory that grows with the text, and not with its square', () => {
    const key = 'a'.repeat(maximumKey);
    const depth = maximumDepth - 10;
    const deep = `${`{"${key}":`.repeat(depth)}[${'1,'.repeat(400_000)}1]${'}'.repeat(depth)}`;
    const before = process.memoryUsage().heapUsed;
    const scan = scanJson(deep);
    // Written out, the paths alone would be 76 GB; as lists of the same keys 600 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
    expect(scan.ok).toBe(true);
  });

  it.each([
    ['long lists', (size: number) => `[${'1,'.repeat(size)}1]`],
    ['many keys', (size: number) => `{${keys(size, (index) => `k${index}`)}}`],
    ['the same key', (size: number) => `{${keys(size, () => 'k')}}`],
    ['long texts', (size: number) => `"${'a\\u0041'.repeat(size)}"`],
    ['white space', (size: number) => `[${' '.repeat(size)}1${'\n'.repeat(size)}]`],
    ['what never ends', (size: number) => `["${'a'.repeat(size)}`],
  ])('takes time that grows with the text, and not with its square: %s', (_, textOf) => {
    const growth = growthOf((size) => {
      const text = textOf(size);
      return () => scanJson(text);
    }, 60_000);
    expect(growth).toBeLessThan(belowSquare);
  });

  it('names a thousand repeated keys, and counts no more', () => {
    const scan = scanJson(`{${'"a": 1, '.repeat(5000)}"a": 1}`);
    expect(scan.ok && scan.repeated.length).toBe(1000);
  });

  it('agrees with JSON.parse wherever one character is left out, doubled or replaced', () => {
    expect(accepts(sample)).toBe(true);
    const variants = [...sample].flatMap((character, index) => {
      const [before, after] = [sample.slice(0, index), sample.slice(index + 1)];
      return ['', character + character, '"', ',', '}', '0', '\n', '\\', 'e'].map(
        (replacement) => before + replacement + after,
      );
    });
    expect(variants.filter(isJson).length).toBeGreaterThan(300);
    expect(variants.filter((text) => accepts(text) !== isJson(text))).toEqual([]);
  });
});
