import { describe, expect, it } from 'vitest';
import { explainRank } from '../../explain/explain-rank.js';
import { sampleScheme, type SchemeSample } from '../../testing/sample-scheme.js';
import { scoreSample } from '../../testing/score-sample.js';

const sample: SchemeSample = {
  source: {
    title: { vi: 'Xếp hạng chính quyền điện tử', en: 'E-government ranking' },
    reference: 'vinhphuc.gov.vn 1504; dti.gov.vn/xep-hang-2022',
  },
  criteria: [
    {
      id: 'index',
      rule: { kind: 'goalposts', lower: 0, upper: 1, range: [0, 1] },
    },
    { id: 'satisfaction', rule: { kind: 'informational' } },
  ],
  rounding: { digits: 3, mode: 'half-up', stage: 'total' },
};

/** Fourteen ahead, two that are printed alike, and one behind; values between are invented. */
const values = [
  ...Array.from({ length: 14 }, (_, index) => 0.9 - index / 100),
  0.6334,
  0.6326,
  0.632,
];
const cells = Object.fromEntries(values.map((index, place) => [`p${place + 1}`, { index }]));

describe('ranks of what is printed', () => {
  it('gives two provinces that are both printed 0.633 rank 15, and the next one 17', () => {
    const scoring = scoreSample(sampleScheme(sample), cells);
    expect([...scoring.scores].slice(14)).toEqual([0.633, 0.633, 0.632]);
    expect([...scoring.ranks].slice(13)).toEqual([14, 15, 15, 17]);
    expect(explainRank(scoring, 'p15')).toMatchObject({
      rank: 15,
      of: 17,
      tiedWith: ['p16'],
      above: { code: 'p14', rank: 14 },
      below: { code: 'p17', rank: 17, gap: 0.001 },
    });
  });

  it('parts them with one more decimal', () => {
    const rounding = { digits: 4, mode: 'half-up', stage: 'total' } as const;
    const scoring = scoreSample(sampleScheme({ ...sample, rounding }), cells);
    expect([...scoring.ranks].slice(14)).toEqual([15, 16, 17]);
  });

  it('parts them by the keys that the scheme states, and says which one decided', () => {
    const ranking: SchemeSample['ranking'] = {
      tieBreaks: [{ by: { kind: 'value', of: 'satisfaction' }, direction: 'increase' }],
    };
    const scheme = sampleScheme({ ...sample, ranking });
    const surveyed = {
      ...cells,
      p15: { index: 0.6334, satisfaction: 70 },
      p16: { index: 0.6326, satisfaction: 80 },
    };
    const scoring = scoreSample(scheme, surveyed);
    expect([...scoring.ranks].slice(14)).toEqual([16, 15, 17]);
    expect(explainRank(scoring, 'p15')).toMatchObject({
      rank: 16,
      above: { code: 'p16', gap: 0, decidedBy: { kind: 'tie-break', index: 0 } },
      tiedWith: [],
    });
    // Equal in the key as well: the council decides, nobody else.
    const same = { ...surveyed, p16: { index: 0.6326, satisfaction: 70 } };
    expect([...scoreSample(scheme, same).ranks].slice(14)).toEqual([15, 15, 17]);
  });
});
