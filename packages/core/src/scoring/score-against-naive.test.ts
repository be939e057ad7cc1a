import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { naiveScorer } from '../testing/naive-score.js';
import { score } from './score.js';

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;
const near = (value: number | undefined): unknown =>
  known(value) === undefined ? undefined : expect.closeTo(value as number, 9);

describe('scores beside a naive computation of the same', () => {
  it('are equal on random schemes: points, groups, totals, data shares and scores', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        const { ids } = scoring.plan;
        question.localities.forEach((unit, place) => {
          const naive = naiveScorer(question, unit);
          const byId = new Map(naive.nodes.map((node) => [node.id, node]));
          const results = ids.map((id, column) => {
            const node = byId.get(id);
            return [id, node && naive.maximum(node), known(scoring.results[column]?.values[place])];
          });
          expect(results).toEqual(
            ids.map((id) => {
              const node = byId.get(id);
              return [id, node && naive.maximum(node), node && near(naive.result(node)?.value)];
            }),
          );
          expect(known(scoring.totals[place])).toEqual(near(naive.totalOf()));
          expect(scoring.dataShares[place]).toBeCloseTo(naive.dataShare(), 9);
          expect(known(scoring.scores[place])).toBe(naive.score());
        });
      }),
      { numRuns: 300 },
    );
  });
});
