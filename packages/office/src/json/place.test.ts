import { describe, expect, it } from 'vitest';
import { offsetOf, placesIn } from './place.js';
import { scanJson } from './scan.js';

describe('places', () => {
  it('count lines and columns from 1', () => {
    const placeAt = placesIn('ab\ncd');
    expect([0, 1, 3, 4].map(placeAt)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
    ]);
  });

  it('know the line breaks of every system', () => {
    const placeAt = placesIn('a\r\nb\rc\n\nd');
    expect([3, 5, 8].map((offset) => placeAt(offset).line)).toEqual([2, 3, 5]);
  });

  it('reach the end of the text', () => {
    expect(placesIn('a\n')(2)).toEqual({ line: 2, column: 1 });
  });
});

describe('the offset of a path', () => {
  const scan = scanJson('{"a": [10, {"b": "x"}]}');
  const root = scan.ok ? scan.place : -1;

  it('is where its value begins', () => {
    expect(
      [[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b']].map((path) => offsetOf(root, path)),
    ).toEqual([0, 6, 7, 11, 17]);
  });

  it('is where the nearest part around it begins, when the value is not there', () => {
    expect(offsetOf(root, ['a', 7, 'name'])).toBe(6);
    expect(offsetOf(root, ['a', 0, 'name'])).toBe(7);
    expect(offsetOf(root, ['a', 'length'])).toBe(6);
    expect(offsetOf(root, ['b'])).toBe(0);
  });
});
