import type { RuleKind } from '../model/scheme/rule.js';
import { achievedOrNotFacts } from './achieved-or-not.js';
import { bonusPenaltyCountFacts } from './bonus-penalty-count.js';
import { bordaFacts } from './borda.js';
import { countTimesPointsFacts } from './count-times-points.js';
import { deadlineFacts } from './deadline.js';
import { deductPerEventFacts } from './deduct-per-event.js';
import { directPointsFacts } from './direct-points.js';
import { distanceToTargetFacts } from './distance-to-target.js';
import { exponentialRankFacts } from './exponential-rank.js';
import { goalpostsFacts } from './goalposts.js';
import { improvementFacts } from './improvement.js';
import { informationalFacts } from './informational.js';
import { leaderRelativeFacts } from './leader-relative.js';
import { minMaxFacts } from './min-max.js';
import { percentStepFacts } from './percent-step.js';
import { percentileRankFacts } from './percentile-rank.js';
import { powerFacts } from './power.js';
import { proportionalFacts } from './proportional.js';
import { rankFacts } from './rank.js';
import { shareOfBestFacts } from './share-of-best.js';
import { stepBandsFacts } from './step-bands.js';
import { surveyFacts } from './survey.js';
import { zScoreFacts } from './z-score.js';
import type { RuleFacts } from './rule.js';

/** The facts of every rule; the compiler sees to it that none is left out. */
const factsByKind: { [Kind in RuleKind]: RuleFacts } = {
  'achieved-or-not': achievedOrNotFacts,
  'direct-points': directPointsFacts,
  'count-times-points': countTimesPointsFacts,
  'deduct-per-event': deductPerEventFacts,
  'bonus-penalty-count': bonusPenaltyCountFacts,
  proportional: proportionalFacts,
  'leader-relative': leaderRelativeFacts,
  'share-of-best': shareOfBestFacts,
  'step-bands': stepBandsFacts,
  'percent-step': percentStepFacts,
  survey: surveyFacts,
  improvement: improvementFacts,
  deadline: deadlineFacts,
  informational: informationalFacts,
  goalposts: goalpostsFacts,
  'min-max': minMaxFacts,
  'distance-to-target': distanceToTargetFacts,
  'z-score': zScoreFacts,
  rank: rankFacts,
  borda: bordaFacts,
  'percentile-rank': percentileRankFacts,
  'exponential-rank': exponentialRankFacts,
  power: powerFacts,
};

/** The names of the rules. */
export const ruleKinds = /* @__PURE__ */ Object.keys(factsByKind) as RuleKind[];

/** Whether a name is that of a rule: a file may be of a later version. */
export const isRuleKind = (name: string): name is RuleKind => Object.hasOwn(factsByKind, name);

/** What has to be known of a rule. */
export const factsOf = (kind: RuleKind): RuleFacts => factsByKind[kind];
