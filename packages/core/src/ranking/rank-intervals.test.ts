import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../scoring/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { leaveOneOut } from './leave-one-out.js';
import { rankIntervals } from './rank-intervals.js';

const share = fc.constantFrom(0, 0.1, 0.25, 1);

describe('rankIntervals', () => {
  it('has the low end, the median and the high end in order, of ranks that there are', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), share, fc.integer(), (question, part, seed) => {
        const scoring = score(question);
        const found = rankIntervals(scoring, { share: part, runs: 9, seed });
        const ranked = scoring.ranks.filter((rank) => rank > 0).length;
        for (const { low, median, high } of found.intervals.values()) {
          expect([1, low, median, high, ranked]).toEqual(
            [1, low, median, high, ranked].sort((left, right) => left - right),
          );
        }
        expect(found.failedShare).toBeGreaterThanOrEqual(0);
        if (found.failedShare < 1) expect(found.intervals.size).toBe(ranked);
        expect(rankIntervals(scoring, { share: part, runs: 9, seed })).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['all', 'bloc'] as const)(
    'gives the rank itself where no weight is changed: %s',
    (within) => {
      fc.assert(
        fc.property(arbitraryQuestion(), (question) => {
          const scoring = score(question);
          const { intervals } = rankIntervals(scoring, { share: 0, runs: 2, seed: 1, within });
          const ranks = within === 'bloc' ? scoring.blocRanks : scoring.ranks;
          scoring.units.localities.forEach(({ code }, unit) => {
            const rank = ranks[unit] as number;
            const expected = rank === 0 ? undefined : { low: rank, median: rank, high: rank };
            expect(intervals.get(code)).toEqual(expected);
          });
        }),
        { numRuns: 60 },
      );
    },
  );

  it('refuses a share beyond 0 to 1, and no runs', () => {
    const [question] = fc.sample(arbitraryQuestion(), { numRuns: 1, seed: 1 });
    const scoring = score(question as NonNullable<typeof question>);
    for (const [part, runs] of [
      [-0.1, 5],
      [1.1, 5],
      [NaN, 5],
      [0.1, 0],
      [0.1, 1.5],
    ] as const) {
      expect(misuseOf(() => rankIntervals(scoring, { share: part, runs, seed: 1 }))).toBe(
        'not-a-number',
      );
    }
  });
});

describe('leaveOneOut', () => {
  it.each(['all', 'bloc'] as const)('gives each unit a rank, with moves that fit: %s', (within) => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        const before = within === 'bloc' ? scoring.blocRanks : scoring.ranks;
        for (const { ranks, largestMove, meanMove } of leaveOneOut(scoring, within)) {
          const moves = [...ranks].map(([code, rank]) => {
            const unit = scoring.units.unitOf.get(code) as number;
            const bloc = scoring.units.localities[unit]?.bloc;
            const peers = scoring.units.localities.filter((each) => each.bloc === bloc);
            if (within === 'bloc') expect(rank).toBeLessThanOrEqual(peers.length);
            return Math.abs(rank - (before[unit] as number));
          });
          // Where nothing was ranked anew, nothing is said to have stayed where it was.
          expect(largestMove).toBe(moves.length === 0 ? undefined : Math.max(...moves));
          expect(meanMove ?? 0).toBeLessThanOrEqual(largestMove ?? 0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
