import type { RuleKind, Rules } from '../model/scheme/rule.js';
import { achievedOrNot } from './achieved-or-not.js';
import { bonusPenaltyCount } from './bonus-penalty-count.js';
import { borda } from './borda.js';
import { countTimesPoints } from './count-times-points.js';
import { deadline } from './deadline.js';
import { deductPerEvent } from './deduct-per-event.js';
import { directPoints } from './direct-points.js';
import { distanceToTarget } from './distance-to-target.js';
import { exponentialRank } from './exponential-rank.js';
import { goalposts } from './goalposts.js';
import { improvement } from './improvement.js';
import { informational } from './informational.js';
import { leaderRelative } from './leader-relative.js';
import { minMax } from './min-max.js';
import { percentStep } from './percent-step.js';
import { percentileRank } from './percentile-rank.js';
import { power } from './power.js';
import { proportional } from './proportional.js';
import { rank } from './rank.js';
import { shareOfBest } from './share-of-best.js';
import { stepBands } from './step-bands.js';
import { survey } from './survey.js';
import { zScore } from './z-score.js';
import type { MakeScorer, Scorer, Task } from './rule.js';

/** Every rule; the compiler sees to it that none is left out and each gets its own parameters. */
const scorers: { [Kind in RuleKind]: MakeScorer<Kind> } = {
  'achieved-or-not': achievedOrNot,
  'direct-points': directPoints,
  'count-times-points': countTimesPoints,
  'deduct-per-event': deductPerEvent,
  'bonus-penalty-count': bonusPenaltyCount,
  proportional,
  'leader-relative': leaderRelative,
  'share-of-best': shareOfBest,
  'step-bands': stepBands,
  'percent-step': percentStep,
  survey,
  improvement,
  deadline,
  informational,
  goalposts,
  'min-max': minMax,
  'distance-to-target': distanceToTarget,
  'z-score': zScore,
  rank,
  borda,
  'percentile-rank': percentileRank,
  'exponential-rank': exponentialRank,
  power,
};

/** A rule and its parameters belong together, written so that the compiler can follow. */
const makerOf = <Kind extends RuleKind>(rule: Rules[Kind]): MakeScorer<Kind> => scorers[rule.kind];

/** Makes the scorer of a task. */
export const scorerOf = (task: Task): Scorer | undefined => makerOf(task.rule)(task);
