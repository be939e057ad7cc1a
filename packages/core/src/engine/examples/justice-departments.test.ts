import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { scoreSample } from '../../testing/score-sample.js';

/** Every criterion: standard points × the percentage reached, above 100 % as well; not done is 0. */
const scheme = sampleScheme({
  id: 'justice-departments',
  version: '2561/QĐ-BTP',
  source: {
    title: {
      vi: 'Bộ Tư pháp: xếp hạng các Sở Tư pháp',
      en: 'Ministry of Justice: ranking of the provincial Departments of Justice',
    },
    reference: 'QĐ 2561/QĐ-BTP, 21/9/2012; CV 7727/BTP-TĐKT, 24/9/2012; moj.gov.vn ItemID=5369',
  },
  // The points of the tables were not seen: 30, 50 and 20 are invented.
  criteria: [
    { id: 'documents', rule: { kind: 'proportional' }, target: 100, maxPoints: 30 },
    { id: 'mediation', rule: { kind: 'proportional' }, target: 200, maxPoints: 50 },
    { id: 'reports', rule: { kind: 'proportional' }, target: 4, maxPoints: 20 },
  ],
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
});

describe('the ranking of the Departments of Justice', () => {
  const scoring = scoreSample(scheme, {
    done: { documents: 100, mediation: 200, reports: 4 },
    // 30 × 1.2 + 50 × 1.1 + 20 = 36 + 55 + 20
    exceeded: { documents: 120, mediation: 220, reports: 4 },
    // 30 × 0.6 + 50 × 0.755 + 0 = 18 + 37.75
    inPart: { documents: 60, mediation: 151, reports: 0 },
  });

  it('gives standard points for all, more for more, a part for a part, 0 for nothing', () => {
    expect([...scoring.scores]).toEqual([100, 111, 55.75]);
    expect([...scoring.ranks]).toEqual([2, 1, 3]);
  });

  it('explains points beyond the standard, where nothing is lost', () => {
    const [documents] = explainScore(scoring, 'exceeded').criteria;
    expect(documents).toMatchObject({ points: 36, maxPoints: 30, lost: 0, target: 100 });
  });
});
