import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing } from '../model/value/is-missing.js';
import { score } from '../engine/score.js';
import { whatIf } from '../engine/what-if.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { explainRank } from './explain-rank.js';
import { explainScore } from './explain-score.js';
import { nextGains } from './next-gains.js';

describe('explainScore', () => {
  it('has contributions that add up to the result of the tree, where all are told', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        const isTold = question.scheme.groups.every(
          ({ combine }) => combine === 'sum' || combine === 'arithmetic-mean',
        );
        for (const { code } of question.localities) {
          const { criteria, result } = explainScore(scoring, code);
          const sum = criteria.reduce((total, { contribution = 0 }) => total + contribution, 0);
          if (isTold && result !== undefined) expect(sum).toBeCloseTo(result, 6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never shows 0 points for what is missing, unless the scheme counts it as 0', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        for (const { code } of question.localities) {
          for (const { value, counted, points } of explainScore(scoring, code).criteria) {
            if (!isMissing(value) || counted !== undefined) continue;
            const isZero = question.scheme.missing.policy === 'zero';
            if (isZero && value.missing !== 'not-assigned') expect(points).toBe(0);
            else expect(points).toEqual(value);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('explainRank', () => {
  it('agrees with the ranks: who is next, by how much, and with whom a rank is shared', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const { scores, ranks, blocRanks, units } = score(question);
        const scoring = score(question);
        const codes = question.localities.map(({ code }) => code);
        codes.forEach((code, unit) => {
          const found = explainRank(scoring, code);
          const rank = ranks[unit] as number;
          expect(found.rank).toBe(rank || undefined);
          expect(found.of).toBe(ranks.filter((each) => each > 0).length);
          expect(found.unranked === undefined).toBe(rank > 0);
          if (rank === 0) return;
          expect(found.bloc?.rank).toBe(blocRanks[unit] || undefined);
          const blocOf = (other: number) => question.localities[other]?.bloc;
          const isPeer = (other: number): boolean => blocOf(other) === blocOf(unit);
          for (const [place, own, isThere] of [
            [found, ranks, () => true],
            [found.bloc, blocRanks, isPeer],
          ] as const) {
            if (!place) continue;
            const theirs = [...own].map((each, other) => (isThere(other) ? each : 0));
            const at = own[unit] as number;
            const others = codes.filter((_, other) => other !== unit && theirs[other] === at);
            expect(place.tiedWith).toEqual(others);
            expect(place.of).toBe(theirs.filter((each) => each > 0).length);
            const better = theirs.filter((each) => each > 0 && each < at);
            const worse = theirs.filter((each) => each > at);
            expect(place.above?.rank).toBe(better.length > 0 ? Math.max(...better) : undefined);
            expect(place.below?.rank).toBe(worse.length > 0 ? Math.min(...worse) : undefined);
            for (const next of [place.above, place.below]) {
              if (!next) continue;
              const other = units.unitOf.get(next.code) as number;
              const gap = Math.abs((scores[unit] as number) - (scores[other] as number));
              expect(next.gap).toBeCloseTo(gap, 9);
              expect(next.decidedBy.kind).toBe(gap === 0 ? 'tie-break' : 'score');
            }
          }
        });
      }),
      { numRuns: 90 },
    );
  });
});

describe('nextGains', () => {
  it('promises the score and rank that scoring with that value gives, and only gains', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        for (const { code } of question.localities) {
          const gains = nextGains(scoring, code);
          const sizes = gains.map(({ gain }) => gain);
          expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
          for (const { criterion, neededValue, gain, score: promised, rank } of gains) {
            const { score: own, rank: place } = whatIf(scoring, {
              code,
              criterion,
              value: neededValue,
            });
            expect(own.after).toBe(promised);
            expect(place.after).toBe(rank);
            expect(gain).toBeGreaterThan(0);
            expect(promised - (own.before as number)).toBeCloseTo(gain, 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
