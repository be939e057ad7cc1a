import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { naiveScorer } from '../testing/naive-score.js';
import { score } from './score.js';

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;
const near = (value: number | undefined): unknown =>
  known(value) === undefined ? undefined : expect.closeTo(value as number, 9);

// Scoring by hand takes its time on a busy machine.
const timeout = 20_000;

describe('scores beside a naive computation of the same', { timeout }, () => {
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
      { numRuns: 80 },
    );
  });

  it('are equal in ranks, counted among those that have a score, and in effective weights', () => {
    fc.assert(
      fc.property(arbitraryQuestion({ hasRequirement: false }), (given) => {
        const scheme = { ...given.scheme, ranking: { tieBreaks: [] } };
        const question = { ...given, scheme };
        const { ranks, blocRanks, plan } = score(question);
        const naive = question.localities.map((unit) => naiveScorer(question, unit));
        const scores = naive.map((each) => each.score());
        question.localities.forEach(({ bloc }, place) => {
          const own = scores[place];
          const better = question.localities.filter((_, other) => {
            const theirs = scores[other];
            return own !== undefined && theirs !== undefined && theirs > own;
          });
          const inside = better.filter((other) => other.bloc === bloc).length + 1;
          expect(ranks[place]).toBe(own === undefined ? 0 : better.length + 1);
          expect(blocRanks[place]).toBe(own === undefined || bloc === undefined ? 0 : inside);
        });
        const [first] = naive;
        scheme.criteria.forEach((criterion, column) => {
          expect(plan.shares[column]).toBeCloseTo(first?.effective(criterion) ?? NaN, 9);
        });
      }),
      { numRuns: 100 },
    );
  });
});
