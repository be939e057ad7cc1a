import type { RuleKind, Rules } from '../model/scheme/rule.js';
import { achievedOrNotNext } from './achieved-or-not.js';
import { bordaNext } from './borda.js';
import { deadlineNext } from './deadline.js';
import { directPointsNext } from './direct-points.js';
import { exponentialRankNext } from './exponential-rank.js';
import { goalpostsNext } from './goalposts.js';
import { leaderRelativeNext } from './leader-relative.js';
import { percentStepNext } from './percent-step.js';
import { percentileRankNext } from './percentile-rank.js';
import { powerNext } from './power.js';
import { proportionalNext } from './proportional.js';
import { rankNext } from './rank.js';
import { shareOfBestNext } from './share-of-best.js';
import { stepBandsNext } from './step-bands.js';
import type { NextValue, Task } from './rule.js';

/** Rules that can name a better value where no line does, or cannot although there is a line. */
const nextValues: { [Kind in RuleKind]?: NextValue<Kind> } = {
  'achieved-or-not': achievedOrNotNext,
  'direct-points': directPointsNext,
  proportional: proportionalNext,
  'leader-relative': leaderRelativeNext,
  'share-of-best': shareOfBestNext,
  'step-bands': stepBandsNext,
  'percent-step': percentStepNext,
  deadline: deadlineNext,
  rank: rankNext,
  borda: bordaNext,
  'percentile-rank': percentileRankNext,
  'exponential-rank': exponentialRankNext,
  goalposts: goalpostsNext,
  power: powerNext,
};

const nextOf = <Kind extends RuleKind>(rule: Rules[Kind]): NextValue<Kind> | undefined =>
  nextValues[rule.kind];

/** The nearest value of a unit that gives more points, where the rule can tell; `NaN` where none can. */
export const nextValueOf = (task: Task, value: number, unit: number): number | undefined =>
  nextOf(task.rule)?.(task, value, unit);
