import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const achieved = { rule: { kind: 'achieved-or-not' }, maxPoints: 10 } as const;
const ofTarget = { ...achieved, target: 80 };

describe('achieved-or-not', () => {
  it('gives all points for yes and none for no', () => {
    expect(pointsOf(achieved, true, false)).toEqual([10, 0]);
  });

  it('gives all points for no where yes is the worse, as for “no serious accident”', () => {
    expect(pointsOf({ ...achieved, direction: 'decrease' }, true, false)).toEqual([0, 10]);
  });

  it('counts exactly at the target as achieved, in both directions', () => {
    expect(pointsOf(ofTarget, 79.99, 80, 81, 0, -5)).toEqual([0, 10, 10, 0, 0]);
    const accidents = { ...ofTarget, direction: 'decrease', target: 0 } as const;
    expect(pointsOf(accidents, 0, 1, -1)).toEqual([10, 0, 10]);
  });

  it('takes a target that the unit states for itself', () => {
    expect(pointsOf(ofTarget, { value: 60, target: 60 }, 60)).toEqual([10, 0]);
  });

  it('takes yes or no of who has no target, whatever others state, in any order', () => {
    const withTarget = { value: 70, target: 80 };
    expect(pointsOf(achieved, withTarget, true)).toEqual([0, 10]);
    expect(pointsOf(achieved, true, withTarget)).toEqual([10, 0]);
  });

  it('is not assigned to a unit of none of the classes that the target is for', () => {
    const target = { byClass: [{ class: 'mountain', value: 60 }] };
    expect(pointsOf({ ...achieved, target }, 70)).toEqual([{ missing: 'not-assigned' }]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(achieved, { missing: 'not-surveyed' })).toEqual([{ missing: 'not-surveyed' }]);
  });

  it('names the target, or yes, as what would bring more', () => {
    expect(nextValues(achieved, false, true)).toEqual([1, undefined]);
    expect(nextValues({ ...achieved, direction: 'decrease' }, true)).toEqual([0]);
    expect(nextValues(ofTarget, 70, 80, 90)).toEqual([80, undefined, undefined]);
  });
});
