import type { RuleKind } from '../model/scheme/rule.js';
import { achievedOrNotNeeds } from './achieved-or-not.js';
import { bonusPenaltyCountNeeds } from './bonus-penalty-count.js';
import { countTimesPointsNeeds } from './count-times-points.js';
import { deadlineNeeds } from './deadline.js';
import { deductPerEventNeeds } from './deduct-per-event.js';
import { directPointsNeeds } from './direct-points.js';
import { improvementNeeds } from './improvement.js';
import { leaderRelativeNeeds } from './leader-relative.js';
import { percentStepNeeds } from './percent-step.js';
import { proportionalNeeds } from './proportional.js';
import { shareOfBestNeeds } from './share-of-best.js';
import { surveyNeeds } from './survey.js';
import type { RuleNeeds } from './rule.js';

/** The needs of those rules that have some. */
const needsByKind: { [Kind in RuleKind]?: RuleNeeds } = {
  'achieved-or-not': achievedOrNotNeeds,
  'bonus-penalty-count': bonusPenaltyCountNeeds,
  'count-times-points': countTimesPointsNeeds,
  deadline: deadlineNeeds,
  'deduct-per-event': deductPerEventNeeds,
  'direct-points': directPointsNeeds,
  improvement: improvementNeeds,
  'leader-relative': leaderRelativeNeeds,
  'percent-step': percentStepNeeds,
  proportional: proportionalNeeds,
  'share-of-best': shareOfBestNeeds,
  survey: surveyNeeds,
};

/** What a scheme has to state for a rule. */
export const needsOf = (kind: RuleKind): RuleNeeds => needsByKind[kind] ?? {};
