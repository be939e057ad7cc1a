import { endOf, type CivilDate, type PartialDate } from '../calendar/civil-date.js';
import { expectedAt } from '../calendar/pace.js';
import { requireFinite } from '../model/misuse-error.js';
import type { Bound, Direction, ProgressStatus, TargetProgress } from '../model/target.js';

/** A target in plain numbers. */
export interface TargetQuestion {
  goal: number;
  /** `at-least` where it is not given; `at-most` when lower is better. */
  bound?: Bound | undefined;
  /** Which way is better; `increase` where it is not given. */
  direction?: Direction | undefined;
  baseline?: number | undefined;
  /** First day of the period; the pace runs from here. */
  start?: CivilDate | undefined;
  /** Last day of the period. */
  deadline?: CivilDate | undefined;
  /** The value reached; absent when nobody reported one. */
  actual?: number | undefined;
  /** The date for which `actual` holds; `asOf` where it is not given. */
  actualAsOf?: PartialDate | undefined;
  /** The day on which the question is asked. */
  asOf: CivilDate;
}

const reaches: Record<Bound, (actual: number, goal: number, isUp: boolean) => boolean> = {
  'at-least': (actual, goal) => actual >= goal,
  'more-than': (actual, goal) => actual > goal,
  exactly: (actual, goal, isUp) => (isUp ? actual >= goal : actual <= goal),
  'at-most': (actual, goal) => actual <= goal,
  'less-than': (actual, goal) => actual < goal,
};

/** A share of something; absent where there is nothing to share, or it is beyond all numbers. */
function shareOf(part: number, whole: number): number | undefined {
  const share = part / whole;
  return whole > 0 && Number.isFinite(share) ? share : undefined;
}

function shareOfTarget(actual: number, goal: number, isUp: boolean): number | undefined {
  if (isUp) return shareOf(actual, goal);
  return goal > 0 ? shareOf(goal, actual) : undefined;
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
    // A value from before the deadline says nothing of the end: the last days are not reported.
    const isFinal = actualAsOf === undefined || endOf(actualAsOf) >= deadline;
    return isFinal ? 'missed' : 'no-data';
  }
  if (start !== undefined && asOf < start) return 'not-started';
  if (expected === undefined) return 'in-progress';
  return (isUp ? actual >= expected : actual <= expected) ? 'on-track' : 'behind';
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
 *   `not-a-civil-date` for a period that is not of real days
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
  const isUp = (question.direction ?? 'increase') === 'increase';
  const bound = question.bound ?? (isUp ? 'at-least' : 'at-most');
  const isMet = actual !== undefined && reaches[bound](actual, goal, isUp);
  const expected = expectedValue(question);
  const status = statusOf(question, isMet, expected, isUp);

  const progress: TargetProgress = { asOf, status };
  if (status === 'no-data')
    progress.reason = actual === undefined ? 'not-reported' : 'not-published';
  if (expected !== undefined) progress.expected = expected;
  if (actual === undefined) return progress;

  progress.actual = actual;
  progress.actualAsOf = actualAsOf ?? asOf;
  const ofTarget = shareOfTarget(actual, goal, isUp);
  if (ofTarget !== undefined) progress.shareOfTarget = ofTarget;
  const ofWay = shareOfWay(actual, question, isUp);
  if (ofWay !== undefined) progress.shareOfWay = ofWay;
  const gap = isUp ? goal - actual : actual - goal;
  progress.remaining = Math.max(0, gap);
  progress.excess = Math.max(0, -gap);
  return progress;
}
