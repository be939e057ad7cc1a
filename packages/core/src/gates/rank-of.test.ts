import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatIf } from '../engine/what-if.js';
import { explainRank } from '../explain/explain-rank.js';
import { explainGate } from '../explain/explain-gate.js';
import { formatCondition } from '../format/condition.js';
import { formatRank } from '../format/rank-reason.js';
import type { Operand } from '../model/scheme/condition.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { sampleUnit, scoreSample } from '../testing/score-sample.js';
import { operandValue } from './operand.js';

const direct = { maxPoints: 10, rule: { kind: 'direct-points' } } as const;
const criteria = ['roads', 'schools'].map((id) => ({ id, ...direct }));
const rankOf = (within: 'bloc' | 'all'): Operand => ({ kind: 'rank-of', of: 'roads', within });
const firsts: Operand = { kind: 'count', of: 'total', equal: 1 };
const nameOf = (id: string): string => id;

describe('the rank within a criterion', () => {
  const scheme = sampleScheme({
    criteria,
    gates: [
      {
        ...{ id: 'leads', title: { vi: 'Dẫn đầu', en: 'Leads' } },
        condition: { kind: 'compare', of: rankOf('bloc'), bound: 'at-most', than: 1 },
      },
    ],
    ranking: { tieBreaks: [{ by: rankOf('all'), direction: 'decrease' }] },
  });
  const localities = ['A', 'B', 'C'].map((code) =>
    sampleUnit(code, { bloc: code === 'C' ? '2' : '1' }),
  );
  const scoring = scoreSample(
    scheme,
    { A: { roads: 4, schools: 6 }, B: { roads: 5, schools: 5 }, C: { roads: 4 } },
    { localities },
  );

  it('counts who has more points, among all or in the bloc, whatever the whole is', () => {
    const ranks = (within: 'bloc' | 'all') =>
      [0, 1, 2].map((unit) => operandValue(scoring, rankOf(within), unit));
    expect(ranks('all')).toEqual([2, 1, 2]);
    expect(ranks('bloc')).toEqual([2, 1, 1]);
  });

  it('is told as a rank, as a condition and as what decides between equals', () => {
    expect(formatCondition(explainGate(scoring, 'A', 'leads'), nameOf, 'vi')).toContainEqual(
      expect.objectContaining({
        text: 'Thứ hạng trong cụm về “roads”: 2 (cần từ hạng 1 trở lên) – không đạt',
      }),
    );
    expect(formatRank(explainRank(scoring, 'A'), nameOf, 'en')).toContain(
      'behind by the tie-break on the rank for “roads” (2 against 1)',
    );
  });

  it('moves others when one unit gets more points, as if all were scored again', () => {
    const points = fc.integer({ min: 0, max: 4 });
    const three = fc.tuple(points, points, points);
    fc.assert(
      fc.property(three, three, points, (roads, schools, value) => {
        const values = (first: number | undefined) =>
          Object.fromEntries(
            [...'ABC'].map((code, unit) => [
              code,
              {
                roads: (unit === 0 ? first : undefined) ?? (roads[unit] as number),
                schools: schools[unit] as number,
              },
            ]),
          );
        const before = scoreSample(scheme, values(undefined), { localities });
        const after = scoreSample(scheme, values(value), { localities });
        const told = whatIf(before, { code: 'A', criterion: 'roads', value });
        const ranks = new Map(
          [...before.ranks].map((rank, unit) => [[...'ABC'][unit] as string, rank]),
        );
        for (const { code, rank } of told.others()) ranks.set(code, rank.after ?? 0);
        ranks.set('A', told.rank.after ?? 0);
        expect([...ranks.values()]).toEqual([...after.ranks]);
      }),
    );
  });
});

describe('a count of criteria', () => {
  const scheme = sampleScheme({
    criteria,
    ranking: { tieBreaks: [{ by: firsts, direction: 'increase' }] },
  });
  const scoring = scoreSample(scheme, {
    A: { roads: 1, schools: 1 },
    B: { roads: 0.1 + 0.9, schools: { missing: 'not-assigned' } },
    C: { roads: 1, schools: { missing: 'no-data' } },
  });

  it('counts those that were reported as the number; a gap leaves it open', () => {
    const counts = [0, 1, 2].map((unit) => operandValue(scoring, firsts, unit));
    expect(counts).toEqual([2, 1, NaN]);
  });

  it('is said with what is counted', () => {
    const equal = scoreSample(scheme, {
      A: { roads: 1, schools: 2 },
      B: { roads: 1.5, schools: 1.5 },
    });
    expect(formatRank(explainRank(equal, 'B'), nameOf, 'vi')).toContain(
      'số tiêu chí của “total” bằng 1 (0 so với 1)',
    );
  });
});
