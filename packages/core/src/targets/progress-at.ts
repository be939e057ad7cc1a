import { endOf, type CivilDate } from '../calendar/civil-date.js';
import type { Figure } from '../model/value/figure.js';
import type { TargetDefinition, TargetProgress } from '../model/board/target.js';
import { targetProgress } from './target-progress.js';

const isMeasured = ({ status }: Figure): boolean => status === 'published' || status === 'derived';

/**
 * The newest figure to measure a target by: published or derived, dated after the baseline and not
 * later than `asOf`. Of several for the same date, the last listed.
 *
 * A figure for a month or a year counts from the end of it.
 */
export function observationAt(target: TargetDefinition, asOf: CivilDate): Figure | undefined {
  const start = target.baseline && endOf(target.baseline.asOf);
  return target.observations
    .filter(isMeasured)
    .filter((figure) => endOf(figure.asOf) <= asOf)
    .filter((figure) => start === undefined || endOf(figure.asOf) > start)
    .reduce<Figure | undefined>(
      (newest, figure) =>
        newest !== undefined && endOf(newest.asOf) > endOf(figure.asOf) ? newest : figure,
      undefined,
    );
}

/**
 * The progress of a stated target on a date, from what had been measured by that date. A baseline
 * that is inferred or unverified still dates the start, but no pace is judged by it.
 *
 * @throws MisuseError as {@link targetProgress}
 */
export function progressAt(target: TargetDefinition, asOf: CivilDate): TargetProgress {
  const { baseline, goal, bound, direction, deadline } = target;
  const observation = observationAt(target, asOf);
  return targetProgress({
    goal: goal.value,
    bound,
    direction,
    baseline: baseline && isMeasured(baseline) ? baseline.value : undefined,
    start: baseline && endOf(baseline.asOf),
    deadline,
    actual: observation?.value,
    actualAsOf: observation?.asOf,
    asOf,
  });
}
