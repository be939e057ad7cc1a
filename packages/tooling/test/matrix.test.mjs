// @ts-check
import { describe, expect, it } from 'vitest';
import { covering, oneOfEach, shareOf } from '../src/matrix.mjs';

const axes = {
  path: ['/a/', '/b/', '/c/', '/d/', '/e/'],
  width: [320, 1280],
  theme: ['light', 'dark'],
  locale: ['vi', 'en', 'km'],
};

describe('a matrix of tests', () => {
  it('is covered by rows that hold each value of each axis, as many as the longest needs', () => {
    const rows = covering(axes, false);
    expect(rows).toHaveLength(5);
    for (const [name, values] of Object.entries(axes))
      expect(new Set(rows.map((row) => Reflect.get(row, name)))).toEqual(
        new Set(/** @type {unknown[]} */ (values)),
      );
  });

  it('does not let two axes of one length go hand in hand', () => {
    const rows = covering({ path: axes.path, width: axes.width, theme: axes.theme }, false);
    const pairs = new Set(rows.map(({ width, theme }) => `${width} ${theme}`));
    expect(pairs.size).toBe(4);
  });

  it('is every combination where it is asked for whole', () => {
    const rows = covering(axes, true);
    expect(rows).toHaveLength(5 * 2 * 2 * 3);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it('is empty where an axis is', () => {
    expect(covering({ path: axes.path, width: [] }, false)).toEqual([]);
    expect(covering({ path: axes.path, width: [] }, true)).toEqual([]);
  });
});

it('takes the first of each kind, or all', () => {
  const words = ['ant', 'bee', 'ape', 'cat', 'bat'];
  const letter = (/** @type {string} */ word) => word[0];
  expect(oneOfEach(words, letter, false)).toEqual(['ant', 'bee', 'cat']);
  expect(oneOfEach(words, letter, true)).toEqual(words);
});

it.each([1, 2, 3])('parts a list among %i so that each value falls to one of them', (places) => {
  const list = [1, 2, 3, 4, 5, 6, 7];
  const parts = Array.from({ length: places }, (_, place) => shareOf(list, place, places, false));
  expect(parts.flat().sort()).toEqual(list);
  expect(shareOf(list, 0, places, true)).toEqual(list);
});
