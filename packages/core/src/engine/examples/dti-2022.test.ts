import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { rank } from '../../ranking/rank.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { scoreSample, type Cells } from '../../testing/score-sample.js';
import { effectiveWeights } from '../../schemes/effective-weights.js';

const indexes = [
  ['awareness', 'Nhận thức số', 'foundation', 100],
  ['institutions', 'Thể chế số', 'foundation', 100],
  ['infrastructure', 'Hạ tầng số', 'foundation', 100],
  ['skills', 'Nhân lực số', 'foundation', 100],
  ['security', 'An toàn thông tin mạng', 'foundation', 100],
  ['smart-city', 'Đô thị thông minh', 'foundation', 0],
  ['government', 'Hoạt động chính quyền số', 'activity', 200],
  ['economy', 'Hoạt động kinh tế số', 'activity', 150],
  ['society', 'Hoạt động xã hội số', 'activity', 150],
] as const;

/** The digital transformation index of a province: Σ maximum × value ÷ 1000, each value 0 to 1. */
const scheme = sampleScheme({
  id: 'dti-province',
  version: '922/QĐ-BTTTT',
  status: 'provisional',
  source: {
    title: { vi: 'Quyết định 922/QĐ-BTTTT, phụ lục 1', en: 'Decision 922/QĐ-BTTTT, annex 1' },
    reference: '922/QĐ-BTTTT, 20/5/2022; dti.gov.vn/xep-hang-2022',
  },
  validFor: { from: '2022' },
  groups: [
    { id: 'dti' },
    { id: 'foundation', title: { vi: 'Nền tảng chung', en: 'Foundation' }, parent: 'dti' },
    { id: 'activity', title: { vi: 'Hoạt động', en: 'Activity' }, parent: 'dti' },
  ],
  criteria: indexes.map(([id, vi, parent, maxPoints]) => ({
    id,
    title: { vi, en: id },
    parent,
    maxPoints,
    rule: maxPoints === 0 ? { kind: 'informational' } : { kind: 'goalposts', lower: 0, upper: 1 },
  })),
  total: { outOf: 1 },
  rounding: { digits: 4, mode: 'half-up', stage: 'total' },
});

/** The values of Đà Nẵng's eight scored main indexes, as published. */
const daNang = [1, 0.9, 0.8253, 0.8487, 0.7578, 0.8575, 0.7836, 0.5197];
const scored = indexes.filter(([, , , maxPoints]) => maxPoints > 0);
const cells: Cells = {
  '48': Object.fromEntries(scored.map(([id], index) => [id, daNang[index] as number])),
};

/** Published indexes of five provinces, and what the weights give from the published values. */
const provinces = [
  { code: '48', name: 'Đà Nẵng', published: 0.8002, computed: 0.80017 },
  { code: '79', name: 'Thành phố Hồ Chí Minh', published: 0.7163, computed: 0.71635 },
  { code: '22', name: 'Quảng Ninh', published: 0.7024, computed: 0.70245 },
  { code: '46', name: 'Thừa Thiên Huế', published: 0.6975, computed: 0.69746 },
  { code: '92', name: 'Cần Thơ', published: 0.6924, computed: 0.6924 },
];

describe('the digital transformation index of the provinces, 2022', () => {
  const scoring = scoreSample(scheme, cells, { period: '2022' });

  it('gives Đà Nẵng what was published, to the fourth decimal', () => {
    // 100 + 90 + 82.53 + 84.87 + 75.78 + 171.5 + 117.54 + 77.955 = 800.175 of 1000
    expect(explainScore(scoring, '48').total).toBeCloseTo(0.800175, 12);
    expect([...scoring.scores]).toEqual([0.8002]);
  });

  it('is 500 points of foundation and 500 of activity, the smart city shown and not scored', () => {
    const { groups, criteria } = explainScore(scoring, '48');
    const maxima = groups.map(({ group, maxPoints }) => [group, maxPoints]);
    expect(Object.fromEntries(maxima)).toEqual({ foundation: 500, activity: 500, dti: 1000 });
    // 433.18 = 100 + 90 + 82.53 + 84.87 + 75.78; 366.995 = 171.5 + 117.54 + 77.955
    expect(groups.map(({ points }) => points)).toEqual([
      expect.closeTo(433.18, 9),
      expect.closeTo(366.995, 9),
      expect.closeTo(800.175, 9),
    ]);
    const smartCity = criteria.find(({ criterion }) => criterion === 'smart-city');
    expect(smartCity).toMatchObject({ rule: 'informational', weight: 0 });
    expect(effectiveWeights(scheme).get('government')).toBeCloseTo(0.2, 12);
  });

  it('gives no score to a province without any known main index', () => {
    const gaps = Object.fromEntries(scored.map(([id]) => [id, { missing: 'no-data' } as const]));
    const both = scoreSample(scheme, { ...cells, '79': gaps }, { period: '2022' });
    expect(explainScore(both, '79')).toMatchObject({ score: { missing: 'no-data' }, dataShare: 0 });
    expect([...both.ranks]).toEqual([1, 0]);
  });

  it('orders the five published indexes, which differ from the weighted sums by rounding only', () => {
    const entries = provinces.map(({ code, name, published }) => ({
      code,
      name,
      score: published,
    }));
    const { rows } = rank([...entries].reverse(), { digits: 4, basis: 'score' });
    expect(rows.map(({ code, rank: place }) => [code, place])).toEqual(
      provinces.map(({ code }, index) => [code, index + 1]),
    );
    for (const { published, computed } of provinces) {
      expect(Math.abs(published - computed)).toBeLessThanOrEqual(1e-4);
    }
  });
});
