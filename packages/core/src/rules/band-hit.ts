import type { BandHit } from '../model/board/board.js';
import { deadlineHit } from './deadline.js';
import type { Task } from './rule.js';
import { stepBandHit } from './step-bands.js';

/** The band that gave a value its points; undefined where its rule has none, or none was hit. */
export function bandHitOf(task: Task, value: number, unit: number): BandHit | undefined {
  const { rule } = task;
  if (Number.isNaN(value)) return undefined;
  if (rule.kind === 'step-bands') return stepBandHit({ ...task, rule }, value, unit);
  return rule.kind === 'deadline' ? deadlineHit({ ...task, rule }, value, unit) : undefined;
}
