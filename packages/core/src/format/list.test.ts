import { describe, expect, it } from 'vitest';
import { formatList } from './list.js';

describe('formatList', () => {
  it.each([
    [[], ''],
    [['An'], 'An'],
    [['An', 'Bình'], 'An và Bình'],
    [['An', 'Bình', 'Duy'], 'An, Bình và Duy'],
  ])('joins %j as “%s”', (names, text) => {
    expect(formatList(names, 'and', 'vi')).toBe(text);
  });

  it('joins in English, by and or by or', () => {
    expect(formatList(['An', 'Bình'], 'and', 'en')).toBe('An and Bình');
    expect(formatList(['An', 'Bình', 'Duy'], 'or', 'en')).toBe('An, Bình or Duy');
  });
});
