import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import type { Rounding } from '../model/scheme/scheme.js';
import { sampleScheme, type SchemeSample } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';

const direct = { maxPoints: 10, rule: { kind: 'direct-points' } } as const;
const stages: Rounding['stage'][] = ['criterion', 'group', 'total'];
const roundedAt = (stage: Rounding['stage'], rest: Partial<SchemeSample> = {}) =>
  sampleScheme({
    groups: [{ id: 'total', combine: 'arithmetic-mean' }],
    criteria: [
      { id: 'a', weight: 1, ...direct },
      { id: 'b', weight: 2, ...direct },
    ],
    total: { outOf: 100 },
    rounding: { digits: 2, mode: 'half-up', stage },
    ...rest,
  });

describe('a whole that is moved to another scale', () => {
  it.each(stages)('is rounded there, so that every digit is real: stage %s', (stage) => {
    const scoring = scoreSample(roundedAt(stage), { A: { a: 5.12, b: 6.37 } });
    // (5.12 + 2 × 6.37) ÷ 3 = 5.9533, × 10
    expect(explainScore(scoring, 'A').score).toBe(59.53);
  });

  it('is rounded before bonus and penalty where groups are, and only after them where not', () => {
    const bonus = {
      adjustments: [
        { id: 'x', effect: 'bonus', rule: { kind: 'count-times-points', pointsEach: 0.004 } },
      ],
    } as const;
    const scoreAt = (stage: Rounding['stage']) =>
      scoreSample(roundedAt(stage, bonus as never), { A: { a: 5.12, b: 6.37, x: 1 } }).scores[0];
    // 59.5333 is 59.53, and 59.534 is 59.53; 59.5333 + 0.004 is 59.54.
    expect([scoreAt('group'), scoreAt('total')]).toEqual([59.53, 59.54]);
  });

  it('leaves groups below it rounded as they are', () => {
    const scheme = roundedAt('group', {
      groups: [
        { id: 'total', combine: 'sum' },
        { id: 'one', parent: 'total', combine: 'arithmetic-mean' },
      ],
      criteria: [
        { id: 'a', parent: 'one', ...direct },
        { id: 'b', parent: 'one', weight: 2, ...direct },
      ],
    });
    const { groups, score } = explainScore(scoreSample(scheme, { A: { a: 5.12, b: 6.37 } }), 'A');
    expect(groups.find(({ group }) => group === 'one')?.points).toBe(5.95);
    expect(score).toBe(59.5);
  });
});
