import { describe, expect, it } from 'vitest';
import { keyOf, maximumDepth, scanJson } from './scan.js';

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

  it('tells where every value begins', () => {
    const scan = scanJson('{"a": [10, {"b": "x"}]}');
    expect(scan.ok && Object.fromEntries(scan.offsets)).toEqual({
      [keyOf([])]: 0,
      [keyOf(['a'])]: 6,
      [keyOf(['a', 0])]: 7,
      [keyOf(['a', 1])]: 11,
      [keyOf(['a', 1, 'b'])]: 17,
    });
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
