import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../model/scheme/criterion.js';
import { arbitraryScheme } from '../testing/arbitrary-scheme.js';
import { reportOf, schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { effectiveWeights } from './effective-weights.js';
import { planOf } from './plan.js';
import { score } from '../engine/score.js';

const title = { vi: 'Nhóm', en: 'Group' };
const group = (id: string, parent?: string): Group => ({
  id,
  title,
  combine: 'sum',
  ...(parent !== undefined && { parent }),
});
const counted = {
  rule: { kind: 'count-times-points', pointsEach: 1 },
  maxPoints: undefined,
} as const;

describe('effectiveWeights', () => {
  it('adds up to 1 in any scheme in which something is scored', () => {
    fc.assert(
      fc.property(arbitraryScheme(), (scheme) => {
        const weights = [...effectiveWeights(scheme).values()];
        const { groups, root } = planOf(scheme);
        const isScored = groups.some(({ column, children }) => column === root && children.length);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(isScored ? 1 : 0, 9);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves criteria without a maximum alike beside one that is only shown', () => {
    const scheme = schemeOf([counted, counted, { rule: { kind: 'informational' } }]);
    expect([...effectiveWeights(scheme).values()]).toEqual([0.5, 0.5, 0]);
  });

  it('counts criteria without a maximum, however they are grouped', () => {
    const scheme = schemeOf(
      [{ ...counted, parent: 'inner' }, { ...counted, parent: 'inner' }, counted],
      { groups: [group('root'), group('inner', 'root')] },
    );
    expect([...effectiveWeights(scheme).values()].map((weight) => weight * 3)).toEqual([1, 1, 1]);
    const reports = [valuesOf({ u0: [3, 4, 5] })];
    const scoring = score({ scheme, localities: unitsNamed('u0'), reports, period: '2023' });
    expect(scoring.scores[0]).toBe(12);
  });

  it('leaves out a mean in which nothing is scored', () => {
    const scheme = schemeOf(
      [{ rule: { kind: 'survey' }, maxPoints: 0, parent: 'shown' }, { rule: { kind: 'survey' } }],
      { groups: [group('root'), { ...group('shown', 'root'), combine: 'arithmetic-mean' }] },
    );
    expect([...effectiveWeights(scheme).values()]).toEqual([0, 1]);
  });

  it('is right in a tree a thousand groups deep', () => {
    const groups = Array.from({ length: 1000 }, (_, index) =>
      group(`g${index}`, index === 0 ? undefined : `g${index - 1}`),
    ).reverse();
    const scheme = schemeOf(
      [
        { rule: { kind: 'survey' }, parent: 'g999', maxPoints: 30 },
        { rule: { kind: 'survey' }, parent: 'g0', maxPoints: 10 },
      ],
      { groups },
    );
    expect([...effectiveWeights(scheme).values()]).toEqual([0.75, 0.25]);
    const reports = [reportOf([{ code: 'u0', criterion: 'c0', value: 50 }])];
    const scoring = score({ scheme, localities: unitsNamed('u0'), reports, period: '2023' });
    expect(scoring.scores[0]).toBe(20);
    expect(scoring.dataShares[0]).toBe(0.75);
  });
});
