import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { gradeOf } from '../../gates/judge.js';
import { rankChange } from '../../ranking/rank-change.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { scoreSample } from '../../testing/score-sample.js';

const source = {
  title: { vi: 'CECODES, UNDP: Chỉ số PAPI', en: 'CECODES, UNDP: PAPI' },
  reference: 'baoquangnam 70974; vneconomy; fliphtml5 PAPI 2022 p.108',
};
const text = (vi: string) => ({ vi, en: vi });
const ids = [
  'participation',
  'transparency',
  'accountability',
  'corruption',
  'procedures',
  'services',
  'environment',
  'e-governance',
];
const grading = {
  kind: 'quantiles' as const,
  grades: [
    { id: 'high', title: text('Cao') },
    { id: 'high-average', title: text('Trung bình cao') },
    { id: 'low-average', title: text('Trung bình thấp') },
    { id: 'low', title: text('Thấp') },
  ],
};

describe('PAPI: eight dimensions of at most 10, added up', () => {
  const scheme = sampleScheme({
    id: 'papi',
    version: '2023',
    source,
    criteria: ids.map((id) => ({ id, rule: { kind: 'direct-points' }, maxPoints: 10 })),
    rounding: { digits: 3, mode: 'half-up', stage: 'total' },
  });
  const quangNam = [4.803, 4.5627, 3.8587, 6.5458, 6.901, 7.6957, 3.309, 2.9199];
  const row = Object.fromEntries(ids.map((id, index) => [id, quangNam[index] as number]));

  it('is 40.5958 for Quảng Nam in 2023, published as 40.596', () => {
    const scoring = scoreSample(scheme, { '49': row });
    const { total, score, groups } = explainScore(scoring, '49');
    expect(total).toBeCloseTo(40.5958, 9);
    expect(score).toBe(40.596);
    expect(groups[0]?.maxPoints).toBe(80);
  });

  it('leaves Quảng Ninh and Bình Dương out of the ranking, with the reason', () => {
    const gaps = Object.fromEntries(ids.map((id) => [id, { missing: 'no-data' } as const]));
    const scoring = scoreSample(scheme, { '49': row, '22': gaps, '74': gaps });
    const rankOf = (code: string) => scoring.ranks[scoring.units.unitOf.get(code) as number];
    expect(['49', '22', '74'].map(rankOf)).toEqual([1, 0, 0]);
    expect(explainScore(scoring, '22').score).toEqual({ missing: 'no-data' });
  });
});

describe('PAPI: four groups of equal size', () => {
  const scheme = sampleScheme({
    source,
    criteria: [{ id: 'services', rule: { kind: 'direct-points' }, maxPoints: 10 }],
    grading,
  });

  it('puts the published ends of the groups of public services, 2022, into their groups', () => {
    // Highest and lowest of each group.
    const ends = [8.3148, 7.8579, 7.8072, 7.5189, 7.5173, 7.2294, 7.2275, 6.4132];
    const cells = Object.fromEntries(ends.map((services, index) => [`p${index}`, { services }]));
    const scoring = scoreSample(scheme, cells, { period: '2022' });
    expect(ends.map((_, unit) => gradeOf(scoring, unit))).toEqual(
      grading.grades.flatMap(({ id }) => [id, id]),
    );
  });

  it('cuts 61 provinces into groups that differ by one at most', () => {
    const cells = Object.fromEntries(
      Array.from({ length: 61 }, (_, index) => [`p${index}`, { services: 9 - index / 10 }]),
    );
    const scoring = scoreSample(scheme, cells);
    const counts = new Map<string, number>();
    scoring.scores.forEach((_, unit) => {
      const grade = gradeOf(scoring, unit) as string;
      counts.set(grade, (counts.get(grade) ?? 0) + 1);
    });
    expect(Object.fromEntries(counts)).toEqual({
      high: 16,
      'high-average': 15,
      'low-average': 15,
      low: 15,
    });
  });

  it('never parts equals', () => {
    const cells = Object.fromEntries(
      [8, 8, 8, 8, 8, 5, 4, 3].map((services, index) => [`p${index}`, { services }]),
    );
    const scoring = scoreSample(scheme, cells);
    const grades = [0, 1, 2, 3, 4].map((unit) => gradeOf(scoring, unit));
    expect(new Set(grades)).toEqual(new Set(['high']));
  });
});

describe('improvement of an index on the year before', () => {
  const scheme = sampleScheme({
    id: 'directive-indices',
    version: '1',
    source,
    criteria: [
      {
        id: 'papi',
        rule: { kind: 'improvement', samePoints: 5, worsePoints: 0 },
        maxPoints: 10,
      },
    ],
  });
  const version = (value: string, previous = value) => ({
    ruleVersion: value,
    previousRuleVersion: previous,
  });

  it('gives Quảng Nam nothing for 2023: 40.596 after 42.236, 17 places lost', () => {
    const cell = { value: 40.596, previous: 42.236, ...version('8 dimensions') };
    const scoring = scoreSample(scheme, { '49': { papi: cell } });
    expect([...scoring.scores]).toEqual([0]);
    expect(rankChange(48, 31)).toEqual({ kind: 'down', places: 17 });
  });

  it('judges nothing where the dimensions were not the same, as from 2017 to 2018', () => {
    const cell = { value: 43.14, previous: 37.08, ...version('8 dimensions', '6 dimensions') };
    const scoring = scoreSample(scheme, { '49': { papi: cell } }, { period: '2018' });
    expect(explainScore(scoring, '49')).toMatchObject({
      score: { missing: 'not-comparable' },
      criteria: [{ value: { missing: 'not-comparable' } }],
    });
  });
});
