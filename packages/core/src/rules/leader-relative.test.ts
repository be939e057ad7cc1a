import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { formatReason } from '../format/reason.js';
import type { Criterion } from '../model/scheme/criterion.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { sampleUnit, scoreSample } from '../testing/score-sample.js';
import { nextValues, pointsOf, scoreOne } from '../testing/one-criterion.js';

const led = {
  rule: { kind: 'leader-relative', within: 'bloc', shareWhenMet: 0.5 },
  maxPoints: 10,
} as const;
const downwards = { ...led, direction: 'decrease' } as const;
const of = (target: number, value: number) => ({ target, value });

describe('leader-relative', () => {
  it('gives half for meeting the target and the rest by the distance to the leader', () => {
    // The leader exceeds by 20 %. Exceeding by 5 %: 5 + 5 × 0.05 ÷ 0.2 = 6.25.
    expect(pointsOf(led, of(100, 120), of(100, 105), of(80, 80))).toEqual([10, 6.25, 5]);
  });

  it('gives a part of the half for a part of the target', () => {
    // 5 × 40 ÷ 80 = 2.5; 0 and less give 0
    expect(pointsOf(led, of(80, 40), of(80, 0), of(80, -10))).toEqual([2.5, 0, 0]);
  });

  it('gives all points to everyone who exceeds as much as the leader', () => {
    expect(pointsOf(led, of(100, 120), of(50, 60))).toEqual([10, 10]);
  });

  it('gives half to all where nobody exceeds the target', () => {
    expect(pointsOf(led, of(80, 80), of(60, 60))).toEqual([5, 5]);
  });

  it('compares those without a target among themselves, and never lets them lead', () => {
    // 10 × 100 ÷ 150 = 6.67; a target of 0 is none; the leader among targets exceeds by 10 %
    const points = pointsOf(led, 150, of(0, 100), 0, of(10, 11));
    expect(pointsOf(led, 150, of(1e-12, 100), 0, of(10, 11))).toEqual(points);
    expect(points).toEqual([10, expect.closeTo(20 / 3, 12), 0, 10]);
  });

  it('turns round where lower is better', () => {
    // Targets 10: 8 is below by 20 % and leads; 9 by 10 %: 5 + 5 × 0.1 ÷ 0.2 = 7.5;
    // 20: 5 × 10 ÷ 20 = 2.5; no event exceeds by 100 %.
    expect(pointsOf(downwards, of(10, 8), of(10, 9), of(10, 20))).toEqual([
      10,
      expect.closeTo(7.5, 12),
      2.5,
    ]);
    expect(pointsOf(downwards, of(10, 0), of(10, 5))).toEqual([10, 7.5]);
    // Without a target: 2 is best, 4 has half of it.
    expect(pointsOf(downwards, 2, 4)).toEqual([10, 5]);
    expect(pointsOf(downwards, 0, 4)).toEqual([10, 0]);
  });

  it('tells a target that is not above 0 as none, in both languages', () => {
    const scheme = sampleScheme({ criteria: [{ id: 'criterion', ...led }] });
    for (const target of [0, -1, 5e-324, 1e-12]) {
      const [reason] = explainScore(scoreOne(led, [of(target, 5), 10]), '1').criteria;
      if (!reason) throw new Error('no reason');
      expect(reason.points).toBe(5);
      const told = (['vi', 'en'] as const).map((locale) =>
        formatReason(reason, scheme.criteria[0] as Criterion, locale),
      );
      expect(told[0]).toContain('không giao chỉ tiêu');
      expect(told[1]).toContain('no target assigned');
    }
  });

  it('leaves out who is missing, also as a leader', () => {
    expect(pointsOf(led, { missing: 'no-data' }, of(100, 110))).toEqual([
      { missing: 'no-data' },
      10,
    ]);
  });

  it('looks for the leader inside the bloc', () => {
    const scheme = sampleScheme({ criteria: [{ id: 'criterion', ...led }] });
    const localities = ['1', '2', '3'].map((code) =>
      sampleUnit(code, { bloc: code === '3' ? 'mountain' : 'plain' }),
    );
    const cells = { 1: of(100, 120), 2: of(100, 110), 3: of(100, 110) };
    const rows = Object.entries(cells).map(([code, criterion]) => [code, { criterion }]);
    const scoring = scoreSample(scheme, Object.fromEntries(rows), { localities });
    // 110 is half as far as 120 in one bloc, and leads in the other.
    expect([...scoring.scores]).toEqual([10, 7.5, 10]);
  });

  it('explains itself by finite numbers, whether anybody has no target or not', () => {
    for (const criterion of [led, downwards]) {
      const [reason] = explainScore(scoreOne(criterion, [of(10, 8)]), '1').criteria;
      for (const peer of Object.values(reason?.peers ?? {})) expect(peer).toSatisfy(isFinite);
    }
  });

  it('names the target, then the value of the leader, as what would bring more', () => {
    const cells = [of(100, 120), of(50, 55), of(80, 70), of(80, 80)];
    // As far beyond 50 as the leader: 50 × 1.2 = 60; beyond 80: 96
    expect(nextValues(led, ...cells)).toEqual([undefined, 60, 80, 96]);
    expect(nextValues(downwards, of(10, 8), of(20, 18), of(20, 25))).toEqual([undefined, 16, 20]);
    expect(nextValues(led, 150, 100)).toEqual([undefined, 150]);
  });
});
