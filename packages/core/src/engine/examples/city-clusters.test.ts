import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { sampleUnit, scoreSample, type Cells } from '../../testing/score-sample.js';

const clusters: Record<string, string[]> = {
  '1': ['Quận 1', 'Quận 3', 'Quận 5', 'Quận 10', 'Quận 11', 'Tân Bình'],
  '2': ['Quận 4', 'Quận 6', 'Quận 8', 'Gò Vấp', 'Phú Nhuận', 'Tân Phú', 'Bình Thạnh'],
  '3': ['Quận 2', 'Quận 7', 'Quận 9', 'Quận 12', 'Bình Tân', 'Thủ Đức'],
  '4': ['Bình Chánh', 'Cần Giờ', 'Củ Chi', 'Hóc Môn', 'Nhà Bè'],
};
const localities = Object.entries(clusters).flatMap(([bloc, names]) =>
  names.map((name) => sampleUnit(name, { type: 'district', bloc })),
);

/** Two of the sectors; the flag of the city or of a ministry adds 10, that of the Government 15. */
const scheme = sampleScheme({
  id: 'city-clusters',
  version: '2008',
  source: {
    title: {
      vi: 'Ban Thi đua – Khen thưởng Thành phố Hồ Chí Minh, Bảng biểu 4',
      en: 'Emulation Board of Hồ Chí Minh City, table 4',
    },
  },
  criteria: [
    { id: 'economy', rule: { kind: 'direct-points' }, maxPoints: 60 },
    { id: 'culture', rule: { kind: 'direct-points' }, maxPoints: 40 },
  ],
  adjustments: [
    { id: 'city-flag', rule: { kind: 'achieved-or-not' }, maxPoints: 10, effect: 'bonus' },
    { id: 'government-flag', rule: { kind: 'achieved-or-not' }, maxPoints: 15, effect: 'bonus' },
  ],
  total: { cap: 100 },
  rounding: { digits: 1, mode: 'half-up', stage: 'total' },
  ranking: { tieBreaks: [] },
});

/** Points are invented; 97 + 10 = 107 is the example of the source. */
const cells: Cells = {
  'Quận 1': { economy: 58, culture: 39, 'city-flag': true },
  'Quận 3': { economy: 60, culture: 40 },
  'Quận 5': { economy: 50, culture: 40, 'government-flag': true },
  'Tân Bình': { economy: 55, culture: 35 },
  'Cần Giờ': { economy: 45, culture: 30 },
  'Củ Chi': { economy: 50, culture: 25 },
  'Nhà Bè': { economy: 40, culture: 30 },
};

describe('districts of Hồ Chí Minh City, in four clusters', () => {
  const scoring = scoreSample(scheme, cells, { localities });
  const of = (code: string) => {
    const unit = scoring.units.unitOf.get(code) as number;
    return [scoring.scores[unit], scoring.blocRanks[unit], scoring.ranks[unit]];
  };

  it('lets a flag carry a district beyond the cap: 97 + 10 = 107', () => {
    expect(of('Quận 1')[0]).toBe(107);
    expect(of('Quận 5')[0]).toBe(105); // 90 + 15
    expect(of('Quận 3')[0]).toBe(100);
  });

  it('stops at the cap where the bonus comes before it', () => {
    const adjustments = scheme.adjustments.map((each) => ({
      ...each,
      applies: 'before-cap' as const,
    }));
    const capped = scoreSample({ ...scheme, adjustments }, cells, { localities });
    expect(explainScore(capped, 'Quận 1').score).toBe(100);
    const limited = { ...scheme, total: { ...scheme.total, bonusLimit: 4 } };
    expect(explainScore(scoreSample(limited, cells, { localities }), 'Quận 1').score).toBe(101);
  });

  it('ranks the 24 districts inside their clusters of 6, 7, 6 and 5', () => {
    const sizes = [...scoring.units.blocs.values()].map((members) => members.length);
    expect(sizes).toEqual([6, 7, 6, 5]);
    expect(of('Quận 1').slice(1)).toEqual([1, 1]);
    expect(of('Tân Bình').slice(1)).toEqual([4, 4]);
    // Equal scores share the first place of the fourth cluster; the next is third.
    expect(of('Cần Giờ')).toEqual([75, 1, 5]);
    expect(of('Củ Chi')).toEqual([75, 1, 5]);
    expect(of('Nhà Bè')).toEqual([70, 3, 7]);
  });

  it('leaves units that have not reported without a rank', () => {
    expect(of('Gò Vấp')).toEqual([NaN, 0, 0]);
    expect(explainScore(scoring, 'Gò Vấp').score).toEqual({ missing: 'not-reported' });
  });

  it('names the leader of a sector, which need not lead the cluster', () => {
    const leaderOf = (sector: string, bloc: string) =>
      localities
        .filter((locality) => locality.bloc === bloc)
        .map(({ code }) => {
          const reason = explainScore(scoring, code).criteria.find(
            ({ criterion }) => criterion === sector,
          );
          return { code, points: typeof reason?.points === 'number' ? reason.points : -1 };
        })
        .sort((left, right) => right.points - left.points)[0]?.code;
    expect(leaderOf('economy', '1')).toBe('Quận 3');
    expect(leaderOf('economy', '4')).toBe('Củ Chi');
    expect(leaderOf('culture', '4')).toBe('Cần Giờ');
  });
});

describe('the emulation table of the city’s departments and districts, 2008', () => {
  // Rows 1 and 5: written registration sent on time, reports on time, 10 points each.
  const onTime = sampleScheme({
    criteria: [
      {
        id: 'registration',
        direction: 'decrease',
        rule: { kind: 'deadline', late: [] },
        target: '2008-02-28',
        maxPoints: 10,
      },
      {
        id: 'report',
        direction: 'decrease',
        rule: { kind: 'deadline', late: [{ upToDays: 5, points: 5 }] },
        target: '2008-11-30',
        maxPoints: 10,
      },
    ],
  });

  it('gives points for what is sent on time; the days are invented', () => {
    const scoring = scoreSample(onTime, {
      a: { registration: '2008-02-28', report: '2008-11-30' },
      b: { registration: '2008-02-29', report: '2008-12-05' },
      c: { registration: '2008-01-15', report: '2008-12-06' },
    });
    expect([...scoring.scores]).toEqual([20, 5, 10]);
  });
});
