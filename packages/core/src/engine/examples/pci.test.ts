import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { scoredBoard } from '../../publish/scored-board.js';
import { publish } from '../../publish/publish.js';
import { exampleDefinition } from '../../testing/example.js';
import { misuseOf } from '../../testing/misuse-of.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { sampleUnit, scoreSample } from '../../testing/score-sample.js';
import { effectiveWeights } from '../../schemes/effective-weights.js';

const source = {
  title: {
    vi: 'VCCI, Chỉ số năng lực cạnh tranh cấp tỉnh',
    en: 'VCCI, Provincial Competitiveness Index',
  },
  reference: 'pcivietnam.vn/en/pci-subindices-of-63-provincescities; quangnamnews.vn 66215, 87762',
};
const ids = [
  'entry',
  'land',
  'transparency',
  'time',
  'informal-costs',
  'fair-competition',
  'proactivity',
  'business-support',
  'labour',
  'legal-order',
];
const rounding = { digits: 2, mode: 'half-up', stage: 'total' } as const;
const asRow = (values: readonly number[]) =>
  Object.fromEntries(ids.map((id, index) => [id, values[index] as number]));

/** Ten sub-indices of 0 to 10, by weight, on a scale of 100: the weights in use until PCI 2021. */
const weighted = sampleScheme({
  id: 'pci',
  version: '2021',
  source,
  rounding,
  validFor: { from: '2017', to: '2021' },
  groups: [{ id: 'pci', combine: 'arithmetic-mean' }],
  criteria: [5, 5, 20, 5, 10, 5, 5, 20, 20, 5].map((weight, index) => ({
    id: ids[index] as string,
    parent: 'pci',
    weight,
    maxPoints: 10,
    rule: { kind: 'direct-points' },
  })),
  total: { outOf: 100 },
});

/** The plain sum of the ten, since PCI 2023; only the first thirty are published. */
const summed = sampleScheme({
  id: 'pci',
  version: '2023',
  source,
  rounding,
  validFor: { from: '2023' },
  criteria: ids.map((id) => ({ id, rule: { kind: 'direct-points' }, maxPoints: 10 })),
  ranking: { tieBreaks: [], publishTop: 30 },
});

const quangNam2019 = asRow([7.2, 7.46, 7.12, 7.15, 6.53, 6.59, 7.32, 6.8, 6.67, 7.73]);
const quangNam2023 = asRow([7.27, 6.83, 5.45, 8.1, 7.6, 5.95, 6.76, 5.7, 5.98, 7.4]);

describe('the competitiveness index of Quảng Nam', () => {
  it('is 69.42 for 2019 by the weights of that time, to 0.02: the sub-indices are rounded', () => {
    // (5×7.20 + 5×7.46 + 20×7.12 + 5×7.15 + 10×6.53 + 5×6.59 + 5×7.32 + 20×6.80 + 20×6.67
    // + 5×7.73) ÷ 100 × 10 = 69.435
    const scoring = scoreSample(weighted, { '49': quangNam2019 }, { period: '2019' });
    const { total } = explainScore(scoring, '49');
    expect(total).toBeCloseTo(69.435, 9);
    expect(Math.abs((total as number) - 69.42)).toBeLessThanOrEqual(0.02);
    expect(effectiveWeights(weighted).get('business-support')).toBeCloseTo(0.2, 12);
  });

  it('is 67.04 for 2023, exactly the sum of the ten', () => {
    const scoring = scoreSample(summed, { '49': quangNam2023 });
    expect([...scoring.scores]).toEqual([67.04]);
  });

  it('does not take a report of a year for which the weights were not made', () => {
    expect(() => scoreSample(weighted, { '49': quangNam2023 }, { period: '2023' })).toThrow('2023');
  });
});

describe('a ranking of which only the first thirty are published', () => {
  // Scores of 63 provinces are invented; Quảng Nam's is its own, and puts it outside the thirty here.
  const localities = Array.from({ length: 63 }, (_, index) => sampleUnit(`p${index + 1}`));
  const cells = Object.fromEntries(
    localities.map(({ code }, index) => [
      code,
      index === 40 ? quangNam2023 : asRow(ids.map(() => (index < 30 ? 7 : 6) - index / 100)),
    ]),
  );
  const scoring = scoreSample(summed, cells, { localities });
  const question = {
    id: 'pci-2023',
    title: { vi: 'PCI 2023', en: 'PCI 2023' },
    asOf: '2024-05-09',
    source,
    scoreTitle: { vi: 'Điểm', en: 'Score' },
  };

  it('publishes score and rank of the first thirty, and that the rest are not published', () => {
    const [column = ''] = ids;
    const board = scoredBoard(scoring, { ...question, columns: [column] });
    const definition = { ...exampleDefinition, localities, blocs: [], boards: [board] };
    const rows = publish(definition).boards[0]?.rows ?? [];
    const published = rows.filter(({ rank }) => rank !== undefined);
    expect(published.map(({ rank }) => rank)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    const quangNam = rows.find(({ code }) => code === 'p41');
    expect(quangNam).toMatchObject({ score: { missing: 'not-published' } });
    expect(quangNam).not.toHaveProperty('rank');
    expect(quangNam).not.toHaveProperty('breakdown');
    expect(quangNam?.values).toEqual({ [column]: { missing: 'not-published' } });
    // It is known here all the same: behind the thirty and before those with less.
    expect(scoring.ranks[40]).toBe(31);
  });

  it('does not compare ranks by other weights unless that is stated', () => {
    const previous = {
      scheme: { id: 'pci', version: '2021' },
      rows: [{ code: 'p1', rank: 6 }],
    };
    expect(misuseOf(() => scoredBoard(scoring, { ...question, previous }))).toBe(
      'different-rule-versions',
    );
    const stated = { ...question, previous: { ...previous, acrossVersions: true } };
    expect(scoredBoard(scoring, stated).previous).toEqual(previous.rows);
  });
});
