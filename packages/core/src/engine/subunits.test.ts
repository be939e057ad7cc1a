import { describe, expect, it } from 'vitest';
import { explainRank } from '../explain/explain-rank.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { score } from './score.js';

describe('units that lie in others', () => {
  it('have no score and no rank, even if missing values count as 0', () => {
    const scheme = schemeOf([{ rule: { kind: 'survey' } }], { missing: { policy: 'zero' } });
    const scoring = score({
      scheme,
      localities: unitsNamed('u0', 'u1'),
      subunits: unitsNamed('s0'),
      reports: [valuesOf({ u0: [50], u1: [0] })],
      period: '2023',
    });
    expect([...scoring.scores]).toEqual([5, 0, NaN]);
    expect([...scoring.ranks]).toEqual([1, 2, 0]);
    expect(explainRank(scoring, 'u1').tiedWith).toEqual([]);
  });
});
