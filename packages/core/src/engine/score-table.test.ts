import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsUpTo } from '../scoring/pairs.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { score, scoreTable } from './score.js';

describe('scoreTable', () => {
  it('agrees with score on the same values in columns', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        const columns = new Map(
          scoring.plan.inputs.map(({ id }, index) => [
            id,
            scoring.table[index] ?? { values: new Float64Array(0) },
          ]),
        );
        const { scheme, localities, subunits, period, stage, history } = question;
        const context = { scheme, localities, subunits, period, stage, history };
        const pairs = pairsUpTo(question.reports, stage);
        const tabled = scoreTable({ ...context, columns, pairs });
        for (const name of ['scores', 'totals', 'ranks', 'blocRanks', 'dataShares'] as const) {
          expect(tabled[name]).toEqual(scoring[name]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('treats a missing column as not reported, and takes targets from the scheme', () => {
    fc.assert(
      fc.property(arbitraryQuestion({ hasRequirement: false }), (question) => {
        const { scheme, localities, period } = question;
        const table = scoreTable({ scheme, localities, period, columns: new Map() });
        const scoring = score({ scheme, localities, period, reports: [] });
        expect(table.scores).toEqual(scoring.scores);
        expect(table.ranks).toEqual(scoring.ranks);
      }),
      { numRuns: 30 },
    );
  });
});
