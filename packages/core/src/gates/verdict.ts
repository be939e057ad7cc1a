import type { Condition, Operand } from '../model/condition.js';
import type { Bound } from '../model/target.js';

/** True, false, or undefined where data are missing that would decide. */
export type Verdict = boolean | undefined;

/** What a condition came to for one unit, with what it came from. */
export interface ConditionResult {
  kind: Condition['kind'];
  verdict: Verdict;
  /** The number that was compared, and what it had to reach; absent where it is missing. */
  actual?: number;
  needed?: number;
  bound?: Bound;
  /** What was asked about: id of a criterion, group, fact, gate, grade or title. */
  of?: string;
  operand?: Operand['kind'];
  /** What the numbers are, where they are not numbers to a reader: days, or yes (1) and no (0). */
  reads?: 'date' | 'yes-no';
  /** Of a comparison with another unit: by what its number was multiplied. */
  factor?: number;
  /** Of every criterion: the share of its maximum that each has to reach. */
  floor?: number;
  /** Of a ratio: what it is divided by. */
  to?: string;
  /** Of a rank: among whom. */
  within?: 'bloc' | 'all';
  /** Code of the unit that it is compared with, or that a part is about. */
  unit?: string;
  parts?: ConditionResult[];
}

/** Binary noise in shares and scores must not fail a unit that is exactly at a threshold. */
const noise = 1e-9;

const compare: Record<Bound, (actual: number, needed: number, slack: number) => boolean> = {
  'at-least': (actual, needed, slack) => actual >= needed - slack,
  'more-than': (actual, needed, slack) => actual > needed + slack,
  exactly: (actual, needed, slack) => Math.abs(actual - needed) <= slack,
  'at-most': (actual, needed, slack) => actual <= needed + slack,
  'less-than': (actual, needed, slack) => actual < needed - slack,
};

/** Compares a number with the one that is needed; not known where either is missing. */
export function compared(bound: Bound, actual: number, needed: number) {
  const isKnown = !Number.isNaN(actual) && !Number.isNaN(needed);
  return {
    verdict: isKnown
      ? compare[bound](actual, needed, noise * Math.max(1, Math.abs(needed)))
      : undefined,
    bound,
    ...(!Number.isNaN(actual) && { actual }),
    ...(!Number.isNaN(needed) && { needed }),
  };
}

/**
 * At least, or at most, `share` of the parts are true: known as soon as what is unknown cannot change
 * it.
 */
export function shareVerdict(
  parts: readonly ConditionResult[],
  share: number,
  bound: Bound = 'at-least',
) {
  const count = (verdict: Verdict): number =>
    parts.filter((part) => part.verdict === verdict).length;
  const sure = count(true);
  const holds = (met: number): boolean => compare[bound](met, share * parts.length, noise);
  const verdict = holds(sure) === holds(sure + count(undefined)) ? holds(sure) : undefined;
  return { verdict, bound, needed: share, actual: parts.length > 0 ? sure / parts.length : 1 };
}

/** What is not known stays so. */
export const negated = (verdict: Verdict): Verdict => (verdict === undefined ? verdict : !verdict);
