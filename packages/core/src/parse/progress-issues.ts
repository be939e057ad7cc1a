import type { Target, TargetProgress } from '../model/board/target.js';
import { progressAt } from '../targets/progress-at.js';
import { contradictions } from '../issues/contradictions.js';
import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

/** Optional parts that are required here: without them the others would be misleading. */
const needed: readonly (keyof TargetProgress)[] = ['status', 'reason', 'actual', 'actualAsOf'];

/**
 * Checks the progress of a target against what the engine computes from its figures for the
 * scoreboard's day. Parts of the progress may be left out, except the status and the value that it
 * comes from.
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
