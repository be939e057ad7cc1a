import { settled } from '../numbers/tolerance.js';
import { countBelow } from '../numbers/count-below.js';
import { sortedValues } from './peers.js';
import type { Task } from './rule.js';

/** How far a value has to go beyond another one to overtake it. */
const lead = 0.001;

/** A value that overtakes the next better peer; to draw level is not enough: equals share the lowest place. */
export function overtaking({ isUp, column, members }: Task, value: number): number | undefined {
  const sorted = sortedValues(column, members);
  const own = settled(value);
  const next = sorted[isUp ? countBelow(sorted, own, true) : countBelow(sorted, own) - 1];
  return next === undefined ? undefined : next + (isUp ? lead : -lead);
}
