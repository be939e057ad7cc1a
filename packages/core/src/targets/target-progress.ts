import { dayNumber, endOf, type CivilDate, type PartialDate } from '../calendar/civil-date.js';
import { expectedAt } from '../calendar/pace.js';
import { requireFinite } from '../errors/misuse-error.js';
import type { Bound, Direction } from '../model/value/direction.js';
import type { ProgressStatus, TargetProgress } from '../model/board/target.js';
import { keepsTo } from '../numbers/bound.js';
import { isAtLeast, isMoreThan, isSame } from '../numbers/tolerance.js';

/** A target in plain numbers. */
export interface TargetQuestion {
  goal: number;
  /** `at-least` where it is not given; `at-most` when lower is better. */
  bound?: Bound | undefined;
  /**
   * Which way is better. Used only if the bound does not say it (`exactly`, or not given);
   * `increase` if this is not given either.
   */
  direction?: Direction | undefined;
  baseline?: number | undefined;
  /** First day of the period; the pace runs from here. */
  start?: CivilDate | undefined;
  /** Last day of the period. */
  deadline?: CivilDate | undefined;
  /** The value reached; absent when nobody reported one. */
  actual?: number | undefined;
  /** The date for which `actual` holds; `asOf` if not given. */
  actualAsOf?: PartialDate | undefined;
  /** The day for which progress is computed. */
  asOf: CivilDate;
}

/** The side from which a goal is reached: without a bound, from the worse one. */
const sideOf = (bound: Bound, isUp: boolean): Bound =>
  bound === 'exactly' ? (isUp ? 'at-least' : 'at-most') : bound;

/** Whether more is better: the bound says so, and else the direction. */
function isUpwards({ bound = 'exactly', direction = 'increase' }: TargetQuestion): boolean {
  if (bound === 'exactly') return direction === 'increase';
  return bound === 'at-least' || bound === 'more-than';
}

/** A share of something; absent if the whole is not above 0, or the share is not finite. */
function shareOf(part: number, whole: number): number | undefined {
  const share = part / whole;
  return isMoreThan(whole, 0) && Number.isFinite(share) ? share : undefined;
}

function shareOfTarget(actual: number, goal: number, isUp: boolean): number | undefined {
  if (isUp) return shareOf(actual, goal);
  return isMoreThan(goal, 0) ? shareOf(goal, actual) : undefined;
}

function shareOfWay(
  actual: number,
  { baseline, goal }: TargetQuestion,
  isUp: boolean,
): number | undefined {
  if (baseline === undefined) return undefined;
  return isUp
    ? shareOf(actual - baseline, goal - baseline)
    : shareOf(baseline - actual, baseline - goal);
}

function expectedValue(question: TargetQuestion): number | undefined {
  const { baseline, start, deadline, goal, asOf } = question;
  if (baseline === undefined || start === undefined || deadline === undefined) return undefined;
  return expectedAt(
    { from: { date: start, value: baseline }, to: { date: deadline, value: goal } },
    asOf,
  );
}

/** Days to compare must exist in the calendar; without a period there are none. */
function requireDates({ start, deadline, actualAsOf, asOf }: TargetQuestion): void {
  const period = [start, deadline].filter((day) => day !== undefined);
  for (const day of period.length > 0 ? [...period, asOf] : []) dayNumber(day);
  if (actualAsOf !== undefined) endOf(actualAsOf);
}

function statusOf(
  question: TargetQuestion,
  isMet: boolean,
  expected: number | undefined,
  isUp: boolean,
): ProgressStatus {
  const { start, deadline, actual, actualAsOf, asOf } = question;
  if (actual === undefined) return start !== undefined && asOf < start ? 'not-started' : 'no-data';
  if (isMet) return 'met';
  if (deadline !== undefined && asOf > deadline) {
    // A value from before the deadline does not show the end: the last days are not reported.
    const isFinal = actualAsOf === undefined || endOf(actualAsOf) >= deadline;
    return isFinal ? 'missed' : 'no-data';
  }
  if (start !== undefined && asOf < start) return 'not-started';
  if (expected === undefined) return 'in-progress';
  return (isUp ? isAtLeast(actual, expected) : isAtLeast(expected, actual)) ? 'on-track' : 'behind';
}

/**
 * How far a target is on a date.
 *
 * - `shareOfTarget` = actual ÷ goal (lower is better: goal ÷ actual), 1 at the goal; absent where
 *   the divisor or the goal is not above 0
 * - `shareOfWay` = (actual − baseline) ÷ (goal − baseline), 1 at the goal; below 0 when it went
 *   backwards; absent where the baseline is not known or not short of the goal
 * - `remaining`, `excess` = distance still to go, distance beyond; at least one of them is 0
 * - `expected` = value on `asOf` of a straight line from the baseline at `start` to the goal at
 *   `deadline`
 * - `status`: `met` when the goal is reached, also before `start` and after `deadline`; a strict
 *   bound (`more-than`, `less-than`) is not met at the goal itself · `on-track` when the last value
 *   is at or beyond `expected` · `behind` it · `missed` when a value for the deadline or later is
 *   short of the goal · `not-started` before `start` · `in-progress` when no pace is known ·
 *   `no-data` when there is no value (`reason` is `not-reported`), or when the deadline is past and
 *   the last value is older than it (`reason` is `not-published`)
 *
 * Source of the pace: linear interpolation, the usual reading of "on schedule" in yearly plans;
 * the directive itself states no pace.
 *
 * @throws MisuseError `not-a-number` for a goal, baseline or actual value that is not finite,
 *   `not-a-civil-date` for a period, `asOf` or date of the value that is not a real day
 * @example
 * targetProgress({ baseline: 123, goal: 130, actual: 123, start: '2022-12-31',
 *   deadline: '2023-12-31', asOf: '2023-08-09' });
 * // status 'behind', shareOfTarget 0.946…, shareOfWay 0, remaining 7, expected 127.238…
 */
export function targetProgress(question: TargetQuestion): TargetProgress {
  const { goal, baseline, actual, actualAsOf, asOf } = question;
  for (const [what, value] of Object.entries({ goal, baseline, actual })) {
    if (value !== undefined) requireFinite(value, what);
  }
  requireDates(question);
  const isUp = isUpwards(question);
  const bound = question.bound ?? 'exactly';
  const isMet = actual !== undefined && keepsTo(sideOf(bound, isUp), actual, goal);
  const expected = expectedValue(question);
  const status = statusOf(question, isMet, expected, isUp);

  const progress: TargetProgress = { asOf, status };
  if (status === 'no-data')
    progress.reason = actual === undefined ? 'not-reported' : 'not-published';
  if (expected !== undefined) progress.expected = expected;
  if (actual === undefined) return progress;

  progress.actual = actual;
  progress.actualAsOf = actualAsOf ?? asOf;
  // A value at the goal up to binary noise is at the goal: a share of 1, and nothing remaining.
  const reached = isSame(actual, goal) ? goal : actual;
  const ofTarget = shareOfTarget(reached, goal, isUp);
  if (ofTarget !== undefined) progress.shareOfTarget = ofTarget;
  const ofWay = shareOfWay(reached, question, isUp);
  if (ofWay !== undefined) progress.shareOfWay = ofWay;
  const gap = isUp ? goal - reached : reached - goal;
  progress.remaining = Math.max(0, gap);
  progress.excess = Math.max(0, -gap);
  return progress;
}
