import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { sampleUnit, scoreSample, type Cells } from '../../testing/score-sample.js';
import { effectiveWeights } from '../../schemes/effective-weights.js';

const source = {
  title: {
    vi: 'Quy định chấm điểm thi đua của một công an cấp tỉnh, 2025',
    en: 'Emulation scoring of a provincial police force, 2025',
  },
};
const rounding = { digits: 2, mode: 'half-up', stage: 'total' } as const;

describe('scoring inside a bloc, as a provincial police force does', () => {
  const led = sampleScheme({
    source,
    rounding,
    criteria: [
      {
        id: 'cases',
        rule: { kind: 'leader-relative', within: 'bloc', shareWhenMet: 0.5 },
        maxPoints: 10,
      },
    ],
  });
  const localities = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((code) =>
    sampleUnit(code, { bloc: 'bloc' }),
  );

  it('gives half for the target, the rest by the leader, and compares those without a target', () => {
    const cells: Cells = {
      a: { cases: { target: 100, value: 120 } }, // exceeds by 20 %, the leader: 10
      b: { cases: { target: 50, value: 60 } }, // 20 % as well: 10
      c: { cases: { target: 80, value: 80 } }, // met: 5
      d: { cases: 150 }, // best without a target: 10
      e: { cases: 100 }, // 10 × 100 ÷ 150 = 6.67
      f: { cases: 75 }, // 10 × 75 ÷ 150 = 5
      g: { cases: { target: 80, value: 40 } }, // 5 × 40 ÷ 80 = 2.5
    };
    const scores = [10, 10, 5, 10, 6.67, 5, 2.5];
    expect([...scoreSample(led, cells, { localities }).scores]).toEqual(scores);
    // The order in which units report changes nothing.
    const reversed = Object.fromEntries(Object.entries(cells).reverse());
    expect([...scoreSample(led, reversed, { localities }).scores]).toEqual(scores);
  });

  const group = (id: string) => ({ id, parent: 'total' });
  const whole = sampleScheme({
    source,
    rounding,
    groups: [{ id: 'total' }, group('duties'), group('force'), group('movement')],
    criteria: [
      { id: 'order', parent: 'duties', rule: { kind: 'direct-points' }, maxPoints: 700 },
      { id: 'discipline', parent: 'force', rule: { kind: 'direct-points' }, maxPoints: 195 },
      {
        // 0.5 for each “Chiến sĩ thi đua cơ sở”, at most 5
        id: 'titles',
        parent: 'force',
        rule: { kind: 'count-times-points', pointsEach: 0.5 },
        maxPoints: 5,
      },
      {
        id: 'deeds',
        parent: 'movement',
        rule: { kind: 'bonus-penalty-count', bonusPoints: 0.5, penaltyPoints: 1, minimum: -5 },
        maxPoints: 10,
      },
      {
        id: 'incidents',
        parent: 'movement',
        direction: 'decrease',
        rule: { kind: 'achieved-or-not' },
        maxPoints: 84,
      },
      {
        // “Nếu xảy ra … thì trừ 6 điểm” (HD 252/HD-UBND, Mường Chà, 2014)
        id: 'faults',
        parent: 'movement',
        direction: 'decrease',
        rule: { kind: 'deduct-per-event', pointsEach: 6 },
        maxPoints: 6,
      },
    ],
  });

  it('makes groups of 700, 200 and 100 points the sums of their children', () => {
    const scoring = scoreSample(whole, {
      a: {
        order: 650,
        discipline: 180,
        titles: 12, // 12 × 0.5 = 6, cut to 5
        deeds: { value: 6, penalties: 1 }, // 3 − 1 = 2
        incidents: false, // nothing happened: 84
        faults: 1, // 6 − 6 = 0
      },
      b: {
        order: 700,
        discipline: 195,
        titles: 4,
        deeds: { value: 0, penalties: 9 }, // −9, not below −5
        incidents: true,
        faults: 0,
      },
      c: {
        order: 700,
        discipline: 195,
        titles: 10,
        deeds: { value: 30, penalties: 0 }, // 15, not above 10
        incidents: false,
        faults: 0,
      },
    });
    const groups = explainScore(scoring, 'a').groups.map((each) => [
      each.group,
      each.points,
      each.maxPoints,
    ]);
    expect(Object.fromEntries(groups.map(([id, ...rest]) => [id, rest]))).toEqual({
      duties: [650, 700],
      force: [185, 200],
      movement: [86, 100],
      total: [921, 1000],
    });
    // b: 700 + 195 + 2 − 5 + 0 + 6 = 898; c has everything
    expect([...scoring.scores]).toEqual([921, 898, 1000]);
    expect(effectiveWeights(whole).get('order')).toBeCloseTo(0.7, 12);
  });

  it('takes unassigned criteria out of numerator and denominator: 13 of 15 is 86.67 %', () => {
    const scheme = sampleScheme({
      source,
      rounding,
      criteria: [
        { id: 'first', rule: { kind: 'direct-points' }, maxPoints: 10 },
        { id: 'second', rule: { kind: 'direct-points' }, maxPoints: 5 },
        { id: 'third', rule: { kind: 'direct-points' }, maxPoints: 85 },
      ],
      total: { outOf: 100, unit: '%' },
      // What is assigned and not reported counts as 0; what is not assigned never does.
      missing: { policy: 'zero' },
    });
    const scoring = scoreSample(scheme, {
      a: { first: 9, second: 4, third: { missing: 'not-assigned' } },
      b: { first: 9, second: 4, third: { missing: 'not-reported' } },
    });
    expect([...scoring.scores]).toEqual([86.67, 13]);
    expect([...scoring.dataShares]).toEqual([1, expect.closeTo(0.15, 12)]);
  });
});
