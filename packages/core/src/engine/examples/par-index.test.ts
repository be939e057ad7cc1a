import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { scoreSample } from '../../testing/score-sample.js';

const source = {
  title: { vi: 'Bộ Nội vụ: Chỉ số cải cách hành chính', en: 'Ministry of Home Affairs: PAR INDEX' },
  reference: '876/QĐ-BNV, 10/11/2022; sonv.ninhthuan.gov.vn p=31918',
};

/** Appraisal 61.5; survey and impact 38.5 = satisfaction 10 + managers 22 + impact 6.5. */
const scheme = sampleScheme({
  id: 'par-index',
  version: '876/QĐ-BNV',
  source,
  groups: [{ id: 'total' }, { id: 'survey-and-impact', parent: 'total' }],
  criteria: [
    { id: 'appraisal', rule: { kind: 'direct-points' }, maxPoints: 61.5 },
    {
      id: 'satisfaction',
      parent: 'survey-and-impact',
      maxPoints: 10,
      rule: { kind: 'survey' },
    },
    { id: 'managers', parent: 'survey-and-impact', rule: { kind: 'survey' }, maxPoints: 22 },
    {
      id: 'impact',
      parent: 'survey-and-impact',
      maxPoints: 6.5,
      rule: { kind: 'direct-points' },
    },
  ],
  total: { outOf: 100, unit: '%' },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
});

describe('the administrative reform index of a province', () => {
  it('turns a satisfaction of 82.3 % into 8.23 of 10 points', () => {
    const scoring = scoreSample(scheme, { a: { satisfaction: 82.3 } });
    const reason = explainScore(scoring, 'a').criteria.find(
      ({ criterion }) => criterion === 'satisfaction',
    );
    expect(reason).toMatchObject({ value: 82.3, points: expect.closeTo(8.23, 12), maxPoints: 10 });
  });

  it('adds up to 100 points', () => {
    const row = { appraisal: 61.5, satisfaction: 100, managers: 100, impact: 6.5 };
    const scoring = scoreSample(scheme, { a: row });
    expect([...scoring.scores]).toEqual([100]);
    const { groups } = explainScore(scoring, 'a');
    expect(groups.find(({ group }) => group === 'survey-and-impact')?.maxPoints).toBe(38.5);
  });

  it('rescales the appraisal where no survey was held', () => {
    // 52.89 of 61.5 is 86 %; the points are invented
    const gap = { missing: 'not-surveyed' } as const;
    const row = { appraisal: 52.89, satisfaction: gap, managers: gap, impact: gap };
    const scoring = scoreSample(scheme, { a: row });
    expect([...scoring.scores]).toEqual([86]);
    expect(explainScore(scoring, 'a').dataShare).toBeCloseTo(0.615, 12);
  });

  it('gives no score under a threshold of data, and counts gaps as 0 where the scheme says so', () => {
    const gap = { missing: 'not-surveyed' } as const;
    const cells = { a: { appraisal: 52.89, satisfaction: gap, managers: gap, impact: gap } };
    const withMissing = (missing: typeof scheme.missing) =>
      explainScore(scoreSample({ ...scheme, missing }, cells), 'a').score;
    expect(withMissing({ policy: 'withhold', threshold: 0.65 })).toEqual({ missing: 'withheld' });
    expect(withMissing({ policy: 'withhold', threshold: 0.615 })).toBe(86);
    expect(withMissing({ policy: 'zero' })).toBe(52.89);
  });
});

describe('the ICT index', () => {
  const ict = sampleScheme({
    id: 'ict-index',
    source: { title: { vi: 'ICT Index', en: 'ICT Index' } },
    groups: [{ id: 'ict', combine: 'arithmetic-mean' }],
    criteria: [
      ...['infrastructure', 'people', 'applications'].map((id) => ({
        id,
        parent: 'ict',
        rule: { kind: 'goalposts' as const, lower: 0, upper: 1, range: [0, 1] as [number, number] },
      })),
      // Shown in the tables; it does not enter the mean.
      { id: 'industry', parent: 'ict', rule: { kind: 'informational' } },
    ],
    rounding: { digits: 4, mode: 'half-up', stage: 'total' },
  });

  it('is the mean of three sub-indices: 0.8485 for Đà Nẵng in 2023', () => {
    // (0.7908 + 0.7892 + 0.9655) ÷ 3 = 0.8485
    const row = { infrastructure: 0.7908, people: 0.7892, applications: 0.9655 };
    const gap = { missing: 'no-data' } as const;
    const scoring = scoreSample(ict, { '48': { ...row, industry: gap } });
    expect([...scoring.scores]).toEqual([0.8485]);
    expect([...scoring.dataShares]).toEqual([1]);
  });

  it('has no value for 2021, of which there was no edition', () => {
    const gap = { missing: 'not-surveyed' } as const;
    const row = { infrastructure: gap, people: gap, applications: gap };
    const scoring = scoreSample(ict, { '49': row }, { period: '2021' });
    expect(explainScore(scoring, '49').score).toEqual({ missing: 'not-surveyed' });
  });
});
