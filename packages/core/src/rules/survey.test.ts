import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const surveyed = { rule: { kind: 'survey' }, maxPoints: 10 } as const;
const complaints = { ...surveyed, direction: 'decrease' } as const;

describe('survey', () => {
  it('gives the percentage of the points', () => {
    // 10 × 82.3 ÷ 100 = 8.23
    expect(pointsOf(surveyed, 0, 82.3, 100)).toEqual([0, expect.closeTo(8.23, 12), 10]);
  });

  it('gives what is left to 100 where lower is better', () => {
    expect(pointsOf(complaints, 0, 20, 100)).toEqual([10, 8, 0]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(surveyed, { missing: 'not-surveyed' })).toEqual([{ missing: 'not-surveyed' }]);
  });

  it('takes percentages only', () => {
    expect(() => pointsOf(surveyed, 100.1)).toThrow('100.1');
    expect(() => pointsOf(surveyed, -1)).toThrow('-1');
  });

  it('names the end of the percentages as what would bring more', () => {
    expect(nextValues(surveyed, 82, 100)).toEqual([100, undefined]);
    expect(nextValues(complaints, 20)).toEqual([0]);
  });
});
