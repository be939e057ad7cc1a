import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

const keys = ['value', 'requires', 'from', 'criterion', 'maxPoints', 'validFor', 'id'];

describe('nearest', () => {
  it.each([
    ['valeu', 'value'],
    ['Value', 'value'],
    ['requries', 'requires'],
    ['require', 'requires'],
    ['criteron', 'criterion'],
    ['max_points', 'maxPoints'],
    ['maxpoint', 'maxPoints'],
    ['valid-for', 'validFor'],
    ['form', 'from'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, keys)).toBe(meant);
  });

  it.each(['remark', '', 'x', '__proto__', 'v'.repeat(100_000)])(
    'takes %.9s for nothing',
    (name) => {
      expect(nearest(name, keys)).toBeUndefined();
    },
  );
});
