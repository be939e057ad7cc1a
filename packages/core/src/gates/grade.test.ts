import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainGrading } from '../explain/explain-grade.js';
import type { Condition } from '../model/scheme/condition.js';
import type { Grading } from '../model/scheme/scheme.js';
import { score } from '../engine/score.js';
import type { Scoring } from '../scoring/scoring.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { cutPointsOf } from './grade.js';
import { gradeOf } from './judge.js';

const direct = { rule: { kind: 'direct-points' } } as const;
const title = { vi: 'Tốt', en: 'Good' };
const gradesOf = (scoring: Scoring) => [...scoring.units.everyone].map((u) => gradeOf(scoring, u));
const scored = (grading: Grading, points: Record<string, (number | undefined)[]>): Scoring =>
  score({
    scheme: schemeOf([direct, direct], { grading }),
    localities: unitsNamed(...Object.keys(points)),
    reports: [valuesOf(points)],
    period: '2023',
  });

describe('grades by bands', () => {
  const floor = { kind: 'every-criterion', atLeastShare: 0.7 } as const;
  const grading: Grading = {
    kind: 'bands',
    grades: [
      { id: 'good', title, from: 18, requires: floor },
      { id: 'fair', title, from: 14 },
      { id: 'poor', title, from: 10 },
    ],
  };

  it('give the first of which score and floor hold, from its limit on', () => {
    const scoring = scored(grading, { u0: [9, 9], u1: [7.99, 6], u2: [7, 7], u3: [10, 6] });
    expect(gradesOf(scoring)).toEqual(['good', 'poor', 'fair', 'fair']);
  });

  it('take nobody who is short of the limit by more than binary noise', () => {
    const limits = [18.0000001, 18 + 1e-10].map((from) =>
      gradesOf(scored({ kind: 'bands', grades: [{ id: 'good', title, from }] }, { u0: [9, 9] })),
    );
    expect(limits).toEqual([[undefined], ['good']]);
  });

  it('give none below the last limit, and none without a score', () => {
    expect(gradesOf(scored(grading, { u0: [5, 4.9], u1: [] }))).toEqual([undefined, undefined]);
  });

  it('fall to the next where the floor is missed, and to none where it is not known', () => {
    const scoring = scored(grading, { u0: [10, undefined], u1: [10, 6.9] });
    // u0 has 20 of 20 by rescaling, but its second criterion is not known.
    expect(gradesOf(scoring)).toEqual([undefined, 'fair']);
  });
});

describe('a floor for every criterion', () => {
  it('asks nothing of what is not assigned', () => {
    const requires = { kind: 'every-criterion', atLeastShare: 0.7 } as const;
    const grading: Grading = { kind: 'bands', grades: [{ id: 'good', title, requires }] };
    const scoring = score({
      scheme: schemeOf([direct, direct], { grading }),
      localities: unitsNamed('u0'),
      period: '2023',
      reports: [valuesOf({ u0: [7, { missing: 'not-assigned' }] })],
    });
    expect(gradesOf(scoring)).toEqual(['good']);
  });
});

describe('grades by rank', () => {
  const grading: Grading = {
    kind: 'rank-quantiles',
    grades: ['a', 'b', 'c'].map((id) => ({ id, title })),
  };
  const gradesBy = (...points: number[]) =>
    gradesOf(scored(grading, Object.fromEntries(points.map((each, u) => [`u${u}`, [each, each]]))));

  it('put a unit into the group ⌈groups × rank ÷ units⌉, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 12 }),
        (points) => {
          const rankOf = (own: number): number => 1 + points.filter((other) => other > own).length;
          const expected = points.map(
            (own) => 'abc'[Math.ceil((3 * rankOf(own)) / points.length) - 1],
          );
          expect(gradesBy(...points)).toEqual(expected);
        },
      ),
    );
  });

  it('say which rank would have been needed for the next better group', () => {
    const scoring = scored(grading, { u0: [9, 9], u1: [8, 8], u2: [7, 7] });
    const [missed, ...others] = explainGrading(scoring, 'u2').missed;
    expect(missed?.of).toBe('b');
    expect(missed?.parts).toMatchObject([
      { operand: 'rank', actual: 3, needed: 2, verdict: false },
    ]);
    expect(others).toEqual([]);
  });
});

describe('grades by quantiles', () => {
  it('leave out who is not ranked, as if it were not there', () => {
    const grading: Grading = { kind: 'quantiles', grades: ['a', 'b'].map((id) => ({ id, title })) };
    const requires: Condition = {
      kind: 'compare',
      of: { kind: 'points', of: 'c1' },
      bound: 'at-least',
      than: 1,
    };
    const points = { u0: [10, 0], u1: [5, 3], u2: [4, 3], u3: [3, 3] };
    const scoring = score({
      scheme: schemeOf([direct, direct], { grading, ranking: { tieBreaks: [], requires } }),
      localities: unitsNamed(...Object.keys(points)),
      reports: [valuesOf(points)],
      period: '2023',
    });
    // 10 points without the condition. Of 8, 7 and 6 the median is 7; with the 10 it would be 7.5.
    expect(cutPointsOf(scoring)).toEqual([7]);
    expect(gradesOf(scoring)).toEqual([undefined, 'a', 'a', 'b']);
  });

  it('take a score for at its cut but for binary noise', () => {
    const grading: Grading = { kind: 'quantiles', grades: ['a', 'b'].map((id) => ({ id, title })) };
    // 0.1 + 0.7 and 0.8 − 0 are one number; the median of 0.1 and 1.5 is theirs: 0.8.
    const scoring = scored(grading, { u0: [0.1, 0.7], u1: [0.1, 0], u2: [1.5, 0] });
    expect(gradesOf(scoring)).toEqual(['a', 'b', 'a']);
  });

  it('cut the ranked scores in groups; a score at a cut belongs to the better one', () => {
    const grading: Grading = {
      kind: 'quantiles',
      grades: ['a', 'b', 'c', 'd'].map((id) => ({ id, title })),
    };
    const points = Object.fromEntries([1, 2, 3, 4, 5].map((each) => [`u${each}`, [each, each]]));
    const scoring = scored(grading, { ...points, u6: [] });
    // Of 2, 4, 6, 8, 10 the quartiles of type 7 are 8, 6 and 4.
    expect(cutPointsOf(scoring)).toEqual([8, 6, 4]);
    expect(gradesOf(scoring)).toEqual(['d', 'c', 'b', 'a', 'a', undefined]);
    // Cut once, however many grades are asked for.
    expect(cutPointsOf(scoring)).toBe(cutPointsOf(scoring));
  });

  /** Cut points and grades of units with these scores, worked by hand: place = (n − 1) × share. */
  const cutInto = (ids: string, ...scores: number[]) => {
    const grading: Grading = {
      kind: 'quantiles',
      grades: Array.from(ids, (id) => ({ id, title })),
    };
    const scoring = scored(
      grading,
      Object.fromEntries(scores.map((each, index) => [`u${index}`, [each / 2, each / 2]])),
    );
    return { cuts: cutPointsOf(scoring), grades: gradesOf(scoring).join('') };
  };

  it('gives one unit alone the best grade, and two the best and the last', () => {
    expect(cutInto('abcd', 7)).toEqual({ cuts: [7, 7, 7], grades: 'a' });
    // Of 2 and 10: 2 + 0.75 × 8, 2 + 0.5 × 8, 2 + 0.25 × 8.
    expect(cutInto('abcd', 2, 10)).toEqual({ cuts: [8, 6, 4], grades: 'da' });
  });

  it('never parts equals, so that groups are as large as ties make them', () => {
    // Places 3, 2 and 1 of 2, 4, 4, 4, 10, counted from 0, all hold 4.
    expect(cutInto('abcd', 2, 4, 4, 4, 10)).toEqual({ cuts: [4, 4, 4], grades: 'daaaa' });
    // Places 3.75, 2.5 and 1.25 of 2, 2, 2, 8, 8, 8: 8, 2 + 0.5 × 6, 2.
    expect(cutInto('abcd', 2, 2, 2, 8, 8, 8)).toEqual({ cuts: [8, 5, 2], grades: 'cccaaa' });
    expect(cutInto('abc', 6, 6, 6)).toEqual({ cuts: [6, 6], grades: 'aaa' });
  });

  it('cuts between scores as numpy and R do, and at a score where the place is whole', () => {
    // numpy.percentile([1, 2, 3, 4], [75, 50, 25]) is [3.25, 2.5, 1.75].
    expect(cutInto('abcd', 1, 2, 3, 4)).toEqual({ cuts: [3.25, 2.5, 1.75], grades: 'dcba' });
    // 3 × ⅔ is place 2, though binary arithmetic makes it a little less or more.
    const { cuts, grades } = cutInto('abc', 2, 4, 6, 8);
    expect(cuts[0]).toBeCloseTo(6, 12);
    expect(cuts[1]).toBeCloseTo(4, 12);
    expect(grades).toBe('cbaa');
    // 9 × ⅔ is place 6 and a little, so that the cut is a little above the 14 that stands there.
    const ten = cutInto('abc', 2, 4, 6, 8, 10, 12, 14, 16, 18, 20);
    expect(ten.cuts[0]).toBeGreaterThan(14);
    expect(ten.grades).toBe('cccbbbaaaa');
  });
});
