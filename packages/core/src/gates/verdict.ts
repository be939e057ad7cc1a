import type { Condition, Operand } from '../model/scheme/condition.js';
import type { Bound } from '../model/value/direction.js';
import { keepsTo } from '../numbers/bound.js';
import type { Reading } from './reading.js';

/** True, false, or undefined if the deciding data are missing. */
export type Verdict = boolean | undefined;

/** The result of a condition for one unit, and what it is based on. */
export interface ConditionResult extends Reading {
  kind: Condition['kind'];
  verdict: Verdict;
  /** The number that was compared, and what it had to reach; absent if it is missing. */
  actual?: number;
  needed?: number;
  bound?: Bound;
  /** What was asked about: id of a criterion, group, fact, gate, grade or title. */
  of?: string;
  operand?: Operand['kind'];
  /** In a comparison with another unit: the factor for that unit's number. */
  factor?: number;
  /** In a condition on every criterion: the share of its maximum that each has to reach. */
  floor?: number;
  /** Of a ratio: what it is divided by. */
  to?: string;
  /** Of a count: the number that is counted. */
  equal?: number;
  /** Of a rank: among whom. */
  within?: 'bloc' | 'all';
  /** Code of the unit that it is compared with, or that a part is about. */
  unit?: string;
  parts?: ConditionResult[];
}

/** Compares a number with the one that is needed; not known where either is missing. */
export function compared(bound: Bound, actual: number, needed: number) {
  const isKnown = !Number.isNaN(actual) && !Number.isNaN(needed);
  return {
    verdict: isKnown ? keepsTo(bound, actual, needed) : undefined,
    bound,
    ...(!Number.isNaN(actual) && { actual }),
    ...(!Number.isNaN(needed) && { needed }),
  };
}

/**
 * At least, or at most, `share` of the parts are true: known as soon as what is unknown cannot
 * change it. Without parts it is true, whatever the share, and there is no `actual`.
 */
export function shareVerdict(
  parts: readonly ConditionResult[],
  share: number,
  bound: Bound = 'at-least',
) {
  const count = (verdict: Verdict): number =>
    parts.filter((part) => part.verdict === verdict).length;
  const sure = count(true);
  const holds = (met: number): boolean => keepsTo(bound, met, share * parts.length);
  const verdict = holds(sure) === holds(sure + count(undefined)) ? holds(sure) : undefined;
  const actual = parts.length > 0 && { actual: sure / parts.length };
  return { verdict, bound, needed: share, ...actual };
}

/** What is not known stays so. */
export const negated = (verdict: Verdict): Verdict => (verdict === undefined ? verdict : !verdict);
