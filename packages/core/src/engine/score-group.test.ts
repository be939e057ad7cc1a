import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextGains } from '../explain/next-gains.js';
import { explainRank } from '../explain/explain-rank.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { at } from '../numbers/column.js';
import { meets } from '../gates/judge.js';
import { score } from './score.js';
import { whatIf } from './what-if.js';
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
        const [points, whole] = [own.results[own.plan.root], scoring.results[column]];
        expect(points?.values).toEqual(whole?.values);
        const { requires } = plan.scheme.ranking;
        for (const unit of units.everyone) {
          const mine = own.scores[unit] ?? NaN;
          const isBarred = requires !== undefined && meets(scoring, unit, requires) !== true;
          const better = units.everyone.filter(
            (other) => own.ranks[other] !== 0 && at(own.scores, other) > mine,
          ).length;
          expect(own.ranks[unit]).toBe(isBarred || Number.isNaN(mine) ? 0 : better + 1);
          compared += 1;
          const { code = '' } = units.localities[unit] ?? {};
          if (isBarred && !Number.isNaN(mine) && !Number.isNaN(scoring.scores[unit])) {
            const why = explainRank(scoring, code).unranked?.reason;
            expect(explainRank(own, code).unranked?.reason).toBe(why);
          }
        }
        // A what-if of the group is what scoring the changed reports gives.
        const [{ code = '' } = {}] = question.localities;
        for (const gain of nextGains(own, code)) {
          const changed = whatIf(scoring, {
            code,
            criterion: gain.criterion,
            value: gain.neededValue,
          });
          expect(changed.points.after).toEqual(
            whatIf(own, { code, criterion: gain.criterion, value: gain.neededValue }).points.after,
          );
          if (own.ranks[0] === 0) expect(gain.rank).toBe(undefined);
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
