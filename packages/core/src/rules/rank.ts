import { overtaking } from './overtaking.js';
import { byOrder } from './peers.js';
import { usualFacts, type MakeScorer, type NextValue, type RuleFacts } from './rule.js';

export const rankFacts: RuleFacts = { ...usualFacts, isByOrder: true };

/** 1 for the worst of the peers, and one more for each that is worse; equals share the lowest. */
export const rank: MakeScorer<'rank'> = /* @__PURE__ */ byOrder(1);

export const rankNext: NextValue<'rank'> = overtaking;
