import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../model/value/missing.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { score } from '../engine/score.js';

const survey = (maxPoints: number) => ({ rule: { kind: 'survey' }, maxPoints }) as const;
const gap = (missing: MissingReason) => ({ missing });
const scoringOf = (threshold: number, ...values: (number | { missing: MissingReason })[]) =>
  score({
    scheme: schemeOf([survey(1), survey(31), survey(68)], {
      missing: { policy: 'withhold', threshold },
    }),
    localities: unitsNamed('u0'),
    reports: [valuesOf({ u0: values })],
    period: '2023',
  });

describe('the data share', () => {
  it('lets a score pass whose share is the threshold, however it adds up in binary', () => {
    // 1 − (0.01 + 0.31) is 0.6799999999999999.
    const { scores } = scoringOf(0.68, gap('no-data'), gap('not-reported'), 100);
    expect(scores[0]).toBe(100);
  });

  it('withholds a score below the threshold, and keeps its total', () => {
    const { scores, totals, ranks } = scoringOf(0.69, gap('no-data'), gap('not-reported'), 100);
    expect([scores[0], totals[0], ranks[0]]).toEqual([NaN, 100, 0]);
  });

  it('is of what was assigned', () => {
    const { dataShares } = scoringOf(0.1, gap('not-assigned'), gap('no-data'), 100);
    expect(dataShares[0]).toBeCloseTo(68 / 99, 12);
  });
});
