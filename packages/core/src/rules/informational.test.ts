import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { nextGains } from '../explain/next-gains.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';

const scheme = sampleScheme({
  criteria: [
    { id: 'shown', rule: { kind: 'informational' } },
    { id: 'scored', rule: { kind: 'count-times-points', pointsEach: 1 }, maxPoints: 10 },
  ],
});

describe('informational', () => {
  it('is shown with its value and changes no score', () => {
    const scoring = scoreSample(scheme, {
      '1': { shown: 999, scored: 7 },
      '2': { shown: -5, scored: 7 },
      '3': { shown: { missing: 'no-data' }, scored: 7 },
    });
    expect([...scoring.scores]).toEqual([7, 7, 7]);
    expect([...scoring.dataShares]).toEqual([1, 1, 1]);
    const [reason] = explainScore(scoring, '1').criteria;
    expect(reason).toMatchObject({ value: 999, points: 0, weight: 0 });
    const [gap] = explainScore(scoring, '3').criteria;
    expect(gap).toMatchObject({ value: { missing: 'no-data' }, weight: 0 });
  });

  it('is never what would bring more', () => {
    const scoring = scoreSample(scheme, { '1': { shown: 1, scored: 7 } });
    expect(nextGains(scoring, '1').map(({ criterion }) => criterion)).toEqual(['scored']);
  });
});
