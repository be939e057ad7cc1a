import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../model/scheme/criterion.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { parseScheme } from '../parse/scheme.js';
import { arbitraryDamage } from '../testing/arbitrary-damage.js';
import { arbitraryScheme } from '../testing/arbitrary-scheme.js';
import { misuseOf } from '../testing/misuse-of.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { effectiveWeights } from './effective-weights.js';
import { score, scoreTable } from '../engine/score.js';

const localities = unitsNamed('A', 'B');
const period = '2023';
const title = { vi: 'Nhóm', en: 'Group' };
const survey = { rule: { kind: 'survey' } } as const;
const group = (id: string, parent?: string): Group => ({
  id,
  title,
  combine: 'sum',
  ...(parent !== undefined && { parent }),
});

/** What each way to score by a scheme answers: a code, or nothing where it scores. */
const answersTo = (scheme: Scheme): (string | undefined)[] =>
  [
    () => score({ scheme, localities, reports: [], period }),
    () => scoreTable({ scheme, localities, columns: new Map(), period }),
    () => effectiveWeights(scheme),
  ].map((call) => {
    try {
      call();
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  });
const refused = ['not-a-scheme', 'not-a-scheme', 'not-a-scheme'];

describe('a scheme that parseScheme refuses', () => {
  it.each<[string, Scheme]>([
    ['two roots', schemeOf([survey], { groups: [group('root'), group('other')] })],
    ['a cycle', schemeOf([survey], { groups: [group('root'), group('a', 'b'), group('b', 'a')] })],
    ['a code twice', schemeOf([survey], { groups: [group('root'), group('root')] })],
    ['a criterion inside a criterion', schemeOf([survey, { ...survey, parent: 'c0' }])],
    ['a parent that is not there', schemeOf([{ ...survey, parent: 'gone' }])],
    [
      'no maximum of a share',
      schemeOf([{ rule: { kind: 'share-of-best', within: 'all' }, maxPoints: undefined }]),
    ],
    ['a target of 0', schemeOf([{ rule: { kind: 'proportional', cap: 1 }, target: 0 }])],
    ['equal goalposts', schemeOf([{ rule: { kind: 'goalposts', lower: 5, upper: 5 } }])],
    [
      'a day that no calendar has',
      schemeOf([
        { rule: { kind: 'deadline', late: [] }, direction: 'decrease', target: '2023-02-30' },
      ]),
    ],
    ['an infinite cap', schemeOf([survey], { total: { cap: Infinity } })],
    [
      'digits below 0',
      schemeOf([survey], { rounding: { digits: -1, mode: 'half-up', stage: 'total' } }),
    ],
  ])('is not scored by, and its weights are not told: %s', (_, scheme) => {
    expect(parseScheme(scheme).ok).toBe(false);
    expect(answersTo(scheme)).toEqual(refused);
  });

  it('never makes a score infinite: without maximum points it is refused, with them all is finite', () => {
    const shares = (maxPoints: number | undefined) =>
      schemeOf([{ rule: { kind: 'share-of-best', within: 'all' }, maxPoints }]);
    const reports = [valuesOf({ A: [5], B: [3] })];
    const scored = (scheme: Scheme) => score({ scheme, localities, reports, period });
    expect(misuseOf(() => scored(shares(undefined)))).toBe('not-a-scheme');
    // 10 × 3 ÷ 5 = 6
    expect([...scored(shares(10)).scores]).toEqual([10, 6]);
  });

  it('is told with the first issue and its place', () => {
    const scheme = schemeOf([{ ...survey, weight: -1 }]);
    expect(() => effectiveWeights(scheme)).toThrow(
      'not-a-scheme: out-of-range, criteria.0.weight: -1. parseScheme tells every issue in words.',
    );
  });

  it('is refused also where it was right before, and changed in place', () => {
    const scheme = schemeOf([survey]);
    expect(answersTo(scheme)).toEqual([undefined, undefined, undefined]);
    for (const maxPoints of [NaN, -1, undefined]) {
      Object.assign(scheme.criteria[0] as object, { maxPoints });
      expect(answersTo(scheme)).toEqual(refused);
    }
    Object.assign(scheme.criteria[0] as object, { maxPoints: 20 });
    expect(answersTo(scheme)).toEqual([undefined, undefined, undefined]);
  });

  it('is refused here as well, and no other: on random schemes with random damage', () => {
    let passed = 0;
    fc.assert(
      fc.property(arbitraryScheme().chain(arbitraryDamage), (scheme) => {
        const isRight = parseScheme(scheme).ok;
        passed += Number(isRight);
        expect(answersTo(scheme)).toEqual(isRight ? [undefined, undefined, undefined] : refused);
      }),
      { numRuns: 400 },
    );
    // Some damage does no harm, such as another title: both answers were asked for.
    expect(passed).toBeGreaterThan(0);
  }, 30_000);
});
