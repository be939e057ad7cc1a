import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
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

  describe('of two units, of which one is ahead in each criterion', () => {
    const direct = { rule: { kind: 'direct-points' }, maxPoints: 100 } as const;
    /** u0 has 10 points in the first, u1 so many in the second; weights move by a quarter at most. */
    const intervalsFor = (second: number) => {
      const scoring = score({
        scheme: schemeOf([direct, direct]),
        localities: unitsNamed('u0', 'u1'),
        period: '2023',
        reports: [valuesOf({ u0: [10, 0], u1: [0, second] })],
      });
      const { intervals, failedShare } = rankIntervals(scoring, {
        share: 0.25,
        runs: 2000,
        seed: 5,
      });
      expect(failedShare).toBe(0);
      return [...intervals.values()].map(({ low, median, high }) => [low, median, high]);
    };

    // u0 is first where w0 ÷ w1 is above second ÷ 10 = x, both weights even in [0.75, 1.25). The
    // part of that square is a triangle: (1.25 − 0.75x) × (1.25 ÷ x − 0.75) ÷ 2 ÷ 0.25.
    it.each([
      // x = 1.2: (0.35 × 0.2917) ÷ 0.5 = 20 % of the runs
      [12, [1, 2, 2], [1, 1, 2]],
      // x = 1.38: 6.7 % of the runs, more than 5 %
      [13.8, [1, 2, 2], [1, 1, 2]],
      // x = 1.5: 2.1 %, less than 5 %
      [15, [2, 2, 2], [1, 1, 1]],
      // x = 0.72: as 1.38, the other way round
      [7.2, [1, 1, 2], [1, 2, 2]],
      // x = 1.7: never, for 1.25 ÷ 0.75 is 1.67
      [17, [2, 2, 2], [1, 1, 1]],
    ])('10 against %d: from the 5th to the 95th of 100 runs', (second, first, other) => {
      expect(intervalsFor(second)).toEqual([first, other]);
    });
  });

  it('rounds and parts equals as the scheme does', () => {
    const direct = { rule: { kind: 'direct-points' } } as const;
    const title = { vi: 'Đường', en: 'Roads' };
    const scheme = schemeOf([{ ...direct, parent: 'part' }, direct], {
      groups: [
        { id: 'part', parent: 'root', title, combine: 'sum' },
        { id: 'root', title, combine: 'sum' },
      ],
      rounding: { digits: 0, mode: 'half-up', stage: 'group' },
      ranking: { tieBreaks: [{ by: { kind: 'value', of: 'c1' }, direction: 'increase' }] },
    });
    // With the group rounded: 5 + 2, 4 + 2.2 and 5 + 1.8. Without it 6.6 would round up to 7 as well.
    const scoring = score({
      scheme,
      localities: unitsNamed('u0', 'u1', 'u2'),
      period: '2023',
      reports: [valuesOf({ u0: [4.5, 2], u1: [4.4, 2.2], u2: [4.5, 1.8] })],
    });
    expect([...scoring.scores]).toEqual([7, 6, 7]);
    for (const within of ['all', 'bloc'] as const) {
      const { intervals } = rankIntervals(scoring, { share: 0, runs: 1, seed: 1, within });
      expect([...intervals.values()].map(({ median }) => median)).toEqual([1, 3, 2]);
    }
  });

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
  it('tells the most and the mean that those move who are ranked', () => {
    const direct = { rule: { kind: 'direct-points' } } as const;
    const scoring = score({
      scheme: schemeOf([direct, direct]),
      localities: unitsNamed('u0', 'u1', 'u2', 'u3', 'u4'),
      period: '2023',
      // 12, 9, 8 and 5 points, and nothing of u4. Without c0 they have 2, 3, 7 and 1: u0 goes from 1
      // to 3, u2 from 3 to 1, the others stay.
      reports: [valuesOf({ u0: [10, 2], u1: [6, 3], u2: [1, 7], u3: [4, 1] })],
    });
    expect(leaveOneOut(scoring)[0]).toEqual({
      criterion: 'c0',
      ranks: new Map([
        ['u0', 3],
        ['u1', 2],
        ['u2', 1],
        ['u3', 4],
      ]),
      largestMove: 2,
      meanMove: 1,
    });
  });

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
