import { wholeAt } from '../numbers/column.js';
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
  /** What the share is of: units that meet its condition for certain, or the sum that they reported. */
  base?: number;
  /** How many units reported nothing for that sum; absent where all did. */
  unreported?: number;
}

/** A unit that does not qualify for an award, and why. */
export interface Unqualified {
  award: string;
  code: string;
  /** The innermost conditions that it does not meet; empty if it is not ranked. */
  failed: ConditionResult[];
  /**
   * Why it is not ranked; only ranked units are proposed. `not-comparable` for a unit in no bloc,
   * where the award is given in each.
   */
  unranked?: MissingReason;
}

/** Who is proposed for the awards of a scheme by score. The council votes; a decision awards. */
export interface Proposals {
  allowances: Allowance[];
  proposals: Proposal[];
  /** Everyone else: a unit in none of an award's proposals does not qualify for it. */
  unqualified: Unqualified[];
}

/**
 * How many a quota allows among some units.
 *
 * @param ranked those of the members that are ranked
 */
function allowance(
  scoring: Scoring,
  quota: Quota | undefined,
  members: Int32Array,
  ranked: readonly number[],
): Pick<Allowance, 'quota' | 'base' | 'unreported'> {
  if (!quota) return {};
  if (quota.kind === 'count') return { quota: quota.count };
  const round = roundingOf({ digits: 0, mode: quota.rounding });
  if (quota.kind === 'share') {
    const base = ranked.filter((unit) => meets(scoring, unit, quota.of) === true).length;
    return { quota: round(quota.share * base), base };
  }
  const column = scoring.table[scoring.plan.inputOf.get(quota.sumOf) ?? -1];
  const reported = [...members].flatMap((unit) => {
    // A day or a yes is no number of anything.
    const value = column?.stated ? NaN : (column?.values[unit] ?? NaN);
    return Number.isNaN(value) ? [] : [value];
  });
  const base = reported.reduce((sum, value) => sum + value, 0);
  const unreported = members.length - reported.length;
  return {
    quota: Math.max(0, round(quota.share * base)),
    base,
    ...(unreported > 0 && { unreported }),
  };
}

/** Those who qualify, best first, with the ranks that decide among them. */
function allot(
  award: AwardDefinition,
  qualified: readonly { code: string; rank: number }[],
  quota: number,
): Proposal[] {
  const ordered = [...qualified].sort((left, right) => left.rank - right.rank);
  // Ties are all inside the quota or all outside it: nobody is picked among them.
  const last = ordered[quota - 1]?.rank ?? (quota > 0 ? Infinity : -Infinity);
  const isSplit = ordered[quota]?.rank === last;
  return ordered.map(({ code, rank }): Proposal => {
    const isTied = isSplit && rank === last;
    const status = isTied ? 'tied-at-limit' : rank <= last ? 'proposed' : 'over-quota';
    return { award: award.id, code, status };
  });
}

/** The units among which an award is given: in each bloc, or among all. */
function groupsOf({ units }: Scoring, { within }: AwardDefinition) {
  if (within !== 'bloc') return [{ members: units.everyone }];
  return [...units.blocs].map(([bloc, members]) => ({ bloc, members }));
}

/** Why a unit cannot be proposed for an award, whatever it achieved; undefined if it can be. */
function barredBy(
  scoring: Scoring,
  { within }: AwardDefinition,
  unit: number,
): MissingReason | undefined {
  if (scoring.ranks[unit] === 0) return unrankedOf(scoring, unit).reason;
  const isOutside = scoring.units.localities[unit]?.bloc === undefined;
  return within === 'bloc' && isOutside ? 'not-comparable' : undefined;
}

/** Proposes units for one award, after those that were proposed before it. */
function proposeFor(scoring: Scoring, award: AwardDefinition, found: Proposals): void {
  const { plan, units } = scoring;
  const ranks = award.within === 'bloc' ? scoring.blocRanks : scoring.ranks;
  const codeOf = (unit: number): string => units.localities[unit]?.code ?? '';
  const isExcludedBy = (other: string): boolean =>
    award.notWith.includes(other) ||
    plan.scheme.awards.some(({ id, notWith }) => id === other && notWith.includes(award.id));
  const hasOther = (code: string): boolean =>
    found.proposals.some(
      (given) => given.code === code && given.status === 'proposed' && isExcludedBy(given.award),
    );
  const bar = (unit: number): void => {
    const unranked = barredBy(scoring, award, unit);
    if (unranked === undefined) return;
    found.unqualified.push({ award: award.id, code: codeOf(unit), failed: [], unranked });
  };

  const groups = groupsOf(scoring, award);
  const grouped = new Set(groups.flatMap(({ members }) => [...members]));
  units.everyone.filter((unit) => !grouped.has(unit)).forEach(bar);
  for (const { members, ...bloc } of groups) {
    members.forEach(bar);
    const ranked = [...members].filter((unit) => scoring.ranks[unit] !== 0);
    const allowed = allowance(scoring, award.quota, members, ranked);
    found.allowances.push({ award: award.id, ...bloc, ...allowed });
    const qualified: { code: string; rank: number }[] = [];
    for (const unit of ranked) {
      const code = codeOf(unit);
      const result = explainAward(scoring, code, award.id);
      const propose = (status: Proposal['status']) =>
        found.proposals.push({ award: award.id, code, status });
      if (result.verdict === false) {
        found.unqualified.push({ award: award.id, code, failed: failedParts(result) });
      } else if (hasOther(code)) propose('has-other-award');
      else if (result.verdict === undefined) propose('not-known');
      else qualified.push({ code, rank: wholeAt(ranks, unit) });
    }
    found.proposals.push(...allot(award, qualified, allowed.quota ?? Infinity));
  }
}

/**
 * Proposes units for the awards of a scheme, in its order: those that qualify, best first, within
 * the quota. The council decides about all units that tie at the limit. A unit that is proposed for
 * an award is not proposed for one that excludes it (`notWith` of either). Proposals never exceed a
 * quota. Units that do not qualify are listed too, with the conditions that they did not meet.
 */
export function proposeAwards(scoring: Scoring): Proposals {
  const found: Proposals = { allowances: [], proposals: [], unqualified: [] };
  for (const award of scoring.plan.scheme.awards) proposeFor(scoring, award, found);
  return found;
}
