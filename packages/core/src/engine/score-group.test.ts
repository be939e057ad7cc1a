import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainRank } from '../explain/explain-rank.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { naiveScorer } from '../testing/naive-score.js';
import { at } from '../numbers/column.js';
import { score } from './score.js';
import { scoreGroup } from './score-group.js';

it('gives each group the points that it has in the whole, ranked among those who are ranked', () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryQuestion(), (question) => {
      const scoring = score(question);
      const { plan, units } = scoring;
      for (const { column } of plan.groups) {
        const id = plan.ids[column] as string;
        if (column === plan.root || at(plan.maxima, column) === 0) continue;
        const own = scoreGroup(scoring, id);
        for (const criterion of own.plan.scheme.criteria) {
          const [inside, outside] = [own, scoring].map(
            ({ results, plan: { columnOf } }) => results[columnOf.get(criterion.id) ?? -1]?.values,
          );
          expect(inside).toEqual(outside);
        }
        for (const unit of units.everyone) {
          // The same by hand, of the group as a whole of its own.
          const naive = naiveScorer(
            { ...question, scheme: own.plan.scheme },
            question.localities[unit] as (typeof question.localities)[number],
          ).score();
          const [mine = NaN, barred] = [
            own.scores[unit],
            scoring.ranks[unit] === 0 && !Number.isNaN(scoring.scores[unit]),
          ];
          expect(Number.isNaN(mine) ? undefined : mine).toBe(naive);
          if (barred) expect(own.ranks[unit]).toBe(0);
          else {
            const better = units.everyone.filter(
              (other) => own.ranks[other] !== 0 && at(own.scores, other) > mine,
            ).length;
            expect(own.ranks[unit]).toBe(Number.isNaN(mine) ? 0 : better + 1);
            compared += 1;
          }
          if (barred && !Number.isNaN(mine)) {
            const { code = '' } = units.localities[unit] ?? {};
            const why = explainRank(scoring, code).unranked?.reason;
            expect(explainRank(own, code).unranked?.reason).toBe(why);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(100);
});

it('refuses what is no group', () => {
  const [question] = fc.sample(arbitraryQuestion(), { numRuns: 1, seed: 1 });
  if (!question) throw new Error('nothing sampled');
  expect(misuseOf(() => scoreGroup(score(question), 'nowhere'))).toBe('unknown-code');
});
