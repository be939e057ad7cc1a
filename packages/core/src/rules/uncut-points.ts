import type { RuleKind, Rules } from '../model/scheme/rule.js';
import { bonusPenaltyCountUncut } from './bonus-penalty-count.js';
import { bordaUncut } from './borda.js';
import { percentStepUncut } from './percent-step.js';
import { powerUncut } from './power.js';
import { proportionalUncut } from './proportional.js';
import { rankUncut } from './rank.js';
import type { Line, Scorer, Task, UncutPoints } from './rule.js';

/** Rules whose points are cut at an end, where no line tells what they would be without it. */
const uncutPoints: { [Kind in RuleKind]?: UncutPoints<Kind> } = {
  'bonus-penalty-count': bonusPenaltyCountUncut,
  proportional: proportionalUncut,
  'percent-step': percentStepUncut,
  rank: rankUncut,
  borda: bordaUncut,
  power: powerUncut,
};

const uncutOf = <Kind extends RuleKind>(rule: Rules[Kind]): UncutPoints<Kind> | undefined =>
  uncutPoints[rule.kind];

const alongLine = ({ from, span, size, base }: Line, value: number): number =>
  ((value - from) / span) * size + base;

/** The points that a value would give if its rule had no least and no most points. */
export function uncutPointsOf(
  task: Task,
  { points }: Scorer,
  value: number,
  unit: number,
): number | undefined {
  return typeof points === 'object'
    ? alongLine(points, value)
    : uncutOf(task.rule)?.(task, value, unit);
}
