import { meets } from '../gates/judge.js';
import type { Verdict } from '../gates/verdict.js';
import type { AwardDefinition, Quota } from '../model/award-definition.js';
import type { Proposal } from '../model/award.js';
import { roundingOf } from '../scoring/score-rounding.js';
import type { Scoring } from '../scoring/scoring.js';

/** A number of awards, and what it was made of. */
export interface Allowance {
  award: string;
  /** Bloc that it is for; absent where it is for all. */
  bloc?: string;
  /** How many may be proposed; absent where there is no quota. */
  quota?: number;
  /** How many units the share is of. */
  base?: number;
}

/** What follows from scores for the awards of a scheme. The council votes; a decision awards. */
export interface Proposals {
  allowances: Allowance[];
  proposals: Proposal[];
}

/** How many a quota allows among some units. */
function allowance(scoring: Scoring, quota: Quota | undefined, members: readonly number[]) {
  if (!quota) return {};
  if (quota.kind === 'count') return { quota: quota.count };
  const base = members.filter((unit) => meets(scoring, unit, quota.of) === true).length;
  const round = roundingOf({ digits: 0, mode: quota.rounding, stage: 'total' });
  return { quota: round(quota.share * base), base };
}

/** Those who qualify, best first, with the ranks that decide among them. */
function allot(
  award: AwardDefinition,
  qualified: readonly { code: string; rank: number }[],
  quota: number,
): Proposal[] {
  const ordered = [...qualified].sort((left, right) => left.rank - right.rank);
  // Equals are all inside the quota, or none of them is: nobody is picked among equals.
  const last = ordered[quota - 1]?.rank ?? (quota > 0 ? Infinity : -Infinity);
  const isSplit = ordered[quota]?.rank === last;
  return ordered.map(({ code, rank }): Proposal => {
    const isTied = isSplit && rank === last;
    const status = isTied ? 'tied-at-limit' : rank <= last ? 'proposed' : 'over-quota';
    return { award: award.id, code, status };
  });
}

/**
 * Proposes units for the awards of a scheme, in its order: those that qualify, best first, within
 * the quota. Units that are equal at the limit are all left to the council. A unit that is proposed
 * for an award is not proposed for one that excludes it (`notWith` of either). Proposals never exceed a
 * quota.
 */
export function proposeAwards(scoring: Scoring): Proposals {
  const { plan, units, ranks, blocRanks } = scoring;
  const allowances: Allowance[] = [];
  const proposals: Proposal[] = [];
  const excludes = ({ id, notWith }: AwardDefinition, other: string): boolean =>
    notWith.includes(other) ||
    plan.scheme.awards.some((each) => each.id === other && each.notWith.includes(id));
  for (const award of plan.scheme.awards) {
    const byBloc = award.within === 'bloc';
    const sets: [string | undefined, readonly number[]][] = byBloc
      ? [...units.blocs].map(([bloc, members]) => [bloc, [...members]])
      : [[undefined, [...units.everyone]]];
    for (const [bloc, everyone] of sets) {
      const members = everyone.filter((unit) => ranks[unit] !== 0);
      const allowed = allowance(scoring, award.quota, members);
      allowances.push({ award: award.id, ...(bloc !== undefined && { bloc }), ...allowed });
      const qualified: { code: string; rank: number }[] = [];
      for (const unit of members) {
        const { code } = units.localities[unit] as { code: string };
        const verdict: Verdict = award.requires ? meets(scoring, unit, award.requires) : true;
        if (verdict === false) continue;
        const hasOther = proposals.some(
          (given) =>
            given.code === code && given.status === 'proposed' && excludes(award, given.award),
        );
        if (verdict === undefined || hasOther) {
          const status = hasOther ? 'has-other-award' : 'not-known';
          proposals.push({ award: award.id, code, status });
        } else {
          qualified.push({ code, rank: (byBloc ? blocRanks : ranks)[unit] as number });
        }
      }
      proposals.push(...allot(award, qualified, allowed.quota ?? Infinity));
    }
  }
  return { allowances, proposals };
}
