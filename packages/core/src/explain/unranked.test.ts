import { expect, it } from 'vitest';
import type { Condition } from '../model/scheme/condition.js';
import { score } from '../engine/score.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { explainRank } from './explain-rank.js';

const least = (of: string): Condition => ({
  kind: 'compare',
  of: { kind: 'value', of },
  bound: 'at-least',
  than: 50,
});
const rule = { kind: 'survey' } as const;
const ranking = {
  tieBreaks: [],
  requires: { kind: 'all-of' as const, conditions: [least('c0'), least('c1')] },
};

it('says why a unit is not ranked, with the condition that bars it', () => {
  const scoring = score({
    scheme: schemeOf([{ rule }, { rule }], { ranking }),
    localities: unitsNamed('A', 'B', 'C', 'D'),
    reports: [valuesOf({ A: [80, 60], B: [90, 40], C: [90, { missing: 'not-reported' }] })],
    period: '2023',
  });
  expect(explainRank(scoring, 'A')).toEqual({
    code: 'A',
    rank: 1,
    of: 1,
    tiedWith: [],
    bloc: { rank: 1, of: 1, tiedWith: [] },
  });
  expect(explainRank(scoring, 'B')).toMatchObject({
    code: 'B',
    of: 1,
    tiedWith: [],
    unranked: {
      reason: 'not-eligible',
      requires: {
        kind: 'all-of',
        verdict: false,
        parts: [
          { verdict: true, of: 'c0', actual: 90, needed: 50 },
          { verdict: false, of: 'c1', actual: 40, needed: 50 },
        ],
      },
    },
  });
  expect(explainRank(scoring, 'C').unranked).toMatchObject({ reason: 'no-data' });
  // Without a score no condition is asked.
  expect(explainRank(scoring, 'D').unranked).toEqual({ reason: 'not-reported' });
});
