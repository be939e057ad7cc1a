import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { scoreSample } from '../../testing/score-sample.js';

/** +1 for each recognised commune that keeps and improves its criteria, −2 for each that lost them. */
const scheme = sampleScheme({
  id: 'tien-giang-districts',
  version: '3743/UBND-NCPC',
  source: {
    title: {
      vi: 'Công văn 3743/UBND-NCPC của UBND tỉnh Tiền Giang',
      en: 'Letter 3743/UBND-NCPC of the People’s Committee of Tiền Giang',
    },
    reference: '3743/UBND-NCPC, 30/8/2019; sonoivu.tiengiang.gov.vn 18055241',
  },
  criteria: [{ id: 'economy', rule: { kind: 'direct-points' }, maxPoints: 100 }],
  adjustments: [
    { id: 'kept', effect: 'bonus', rule: { kind: 'count-times-points', pointsEach: 1 } },
    { id: 'lost', effect: 'penalty', rule: { kind: 'count-times-points', pointsEach: 2 } },
  ],
});

describe('new-rural communes in the total of the districts of Tiền Giang', () => {
  const scoring = scoreSample(scheme, {
    kept: { economy: 90, kept: 12, lost: 0 }, // 90 + 12 × 1 = 102: no cap
    lost: { economy: 90, kept: 3, lost: 4 }, // 90 + 3 − 4 × 2 = 85
    fell: { economy: 5, kept: 0, lost: 4 }, // 5 − 8 = −3: no floor
    silent: { economy: 90, kept: { missing: 'not-reported' } },
  });

  it('adds a point for each commune that keeps its standard and takes two for each that lost it', () => {
    expect([...scoring.scores]).toEqual([102, 85, -3, 90]);
  });

  it('distinguishes an unreported bonus from none', () => {
    expect(explainScore(scoring, 'silent').adjustments).toMatchObject([
      { criterion: 'kept', effect: 'bonus', points: { missing: 'not-reported' } },
      { criterion: 'lost', effect: 'penalty', points: { missing: 'not-reported' } },
    ]);
  });

  it('stays within cap, floor and limits that a scheme states', () => {
    const limited = sampleScheme({
      criteria: scheme.criteria,
      adjustments: scheme.adjustments.map((each) => ({ ...each, applies: 'before-cap' })),
      total: { cap: 100, floor: 0, penaltyLimit: 6 },
    });
    const scores = scoreSample(limited, {
      kept: { economy: 90, kept: 12, lost: 0 },
      lost: { economy: 90, kept: 3, lost: 4 }, // 90 + 3 − 6
      fell: { economy: 5, kept: 0, lost: 4 },
    }).scores;
    expect([...scores]).toEqual([100, 87, 0]);
  });
});
