import type { Target, TargetProgress } from '../model/board/target.js';
import { progressAt } from '../targets/progress-at.js';
import { contradictions } from '../issues/contradictions.js';
import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

/** What a reader is told although it can be left out: without it the others would be false. */
const needed: readonly (keyof TargetProgress)[] = ['status', 'reason', 'actual', 'actualAsOf'];

/**
 * Checks the progress of a target against its figures: with what the engine says of them on the same
 * day. A scoreboard states the progress on its own day; what it leaves out is not looked for, but for
 * the status and the value that it comes from.
 *
 * @param path of the progress
 */
export function progressIssues(target: Target, asOf: string, path: Path): IssueData[] {
  const { progress } = target;
  if (progress.asOf !== asOf) return contradictions(progress.asOf, asOf, [...path, 'asOf']);
  const right = progressAt(target, asOf);
  const keys = new Set([...needed, ...(Object.keys(progress) as (keyof TargetProgress)[])]);
  return [...keys].flatMap((key) => contradictions(progress[key], right[key], [...path, key]));
}
