import { explainAward, failedParts } from '../explain/explain-award.js';
import { unrankedOf } from '../explain/explain-rank.js';
import { meets } from '../gates/judge.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { AwardDefinition, Quota } from '../model/scheme/award-definition.js';
import type { Proposal } from '../model/board/award.js';
import type { MissingReason } from '../model/value/missing.js';
import { roundingOf } from '../numbers/score-rounding.js';
import type { Scoring } from '../scoring/scoring.js';

/** A number of awards, and what it was made of. */
export interface Allowance {
  award: string;
  /** Bloc that it is for; absent where it is for all. */
  bloc?: string;
  /** How many may be proposed; absent where there is no quota. */
  quota?: number;
  /** How many units the share is of: those that meet its condition for certain. */
  base?: number;
}

/** A unit that does not qualify for an award, and why. */
export interface Unqualified {
  award: string;
  code: string;
  /** The innermost conditions that it does not meet; none where it is not ranked. */
  failed: ConditionResult[];
  /**
   * Why it is not ranked; only ranked units are proposed. `not-comparable` for a unit in no bloc,
   * where the award is given in each.
   */
  unranked?: MissingReason;
}

/** What follows from scores for the awards of a scheme. The council votes; a decision awards. */
export interface Proposals {
  allowances: Allowance[];
  proposals: Proposal[];
  /** Everyone else: whoever is in none of an award's proposals does not qualify for it. */
  unqualified: Unqualified[];
}

/** How many a quota allows among some units. */
function allowance(scoring: Scoring, quota: Quota | undefined, members: readonly number[]) {
  if (!quota) return {};
  if (quota.kind === 'count') return { quota: quota.count };
  const base = members.filter((unit) => meets(scoring, unit, quota.of) === true).length;
  const round = roundingOf({ digits: 0, mode: quota.rounding });
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
 * quota. Who does not qualify is told as well, with the conditions that were not met.
 */
export function proposeAwards(scoring: Scoring): Proposals {
  const { plan, units, ranks, blocRanks } = scoring;
  const allowances: Allowance[] = [];
  const proposals: Proposal[] = [];
  const unqualified: Unqualified[] = [];
  const excludes = ({ id, notWith }: AwardDefinition, other: string): boolean =>
    notWith.includes(other) ||
    plan.scheme.awards.some((each) => each.id === other && each.notWith.includes(id));
  const codeOf = (unit: number): string => (units.localities[unit] as { code: string }).code;
  const blocOf = (unit: number): string | undefined => units.localities[unit]?.bloc;
  for (const award of plan.scheme.awards) {
    const byBloc = award.within === 'bloc';
    const sets: [string | undefined, readonly number[]][] = byBloc
      ? [...units.blocs].map(([bloc, members]) => [bloc, [...members]])
      : [[undefined, [...units.everyone]]];
    const inNone = byBloc ? [...units.everyone].filter((unit) => blocOf(unit) === undefined) : [];
    for (const unit of inNone) {
      const unranked = ranks[unit] === 0 ? unrankedOf(scoring, unit).reason : 'not-comparable';
      unqualified.push({ award: award.id, code: codeOf(unit), failed: [], unranked });
    }
    for (const [bloc, everyone] of sets) {
      const members = everyone.filter((unit) => ranks[unit] !== 0);
      for (const unit of everyone.filter((each) => ranks[each] === 0)) {
        const { reason } = unrankedOf(scoring, unit);
        unqualified.push({ award: award.id, code: codeOf(unit), failed: [], unranked: reason });
      }
      const allowed = allowance(scoring, award.quota, members);
      allowances.push({ award: award.id, ...(bloc !== undefined && { bloc }), ...allowed });
      const qualified: { code: string; rank: number }[] = [];
      for (const unit of members) {
        const code = codeOf(unit);
        const result = explainAward(scoring, code, award.id);
        const { verdict } = result;
        if (verdict === false) {
          unqualified.push({ award: award.id, code, failed: failedParts(result) });
          continue;
        }
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
  return { allowances, proposals, unqualified };
}
