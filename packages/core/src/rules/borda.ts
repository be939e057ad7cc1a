import { overtaking } from './overtaking.js';
import { byOrder } from './peers.js';
import { usualFacts, type MakeScorer, type NextValue, type RuleFacts } from './rule.js';

export const bordaFacts: RuleFacts = { ...usualFacts, isByOrder: true };

/** How many of the peers are worse. */
export const borda: MakeScorer<'borda'> = /* @__PURE__ */ byOrder(0);

export const bordaNext: NextValue<'borda'> = overtaking;
