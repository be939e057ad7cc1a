import { overtaking } from './overtaking.js';
import { byOrder, placeAmong } from './peers.js';
import {
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type UncutPoints,
} from './rule.js';

export const bordaFacts: RuleFacts = { ...usualFacts, isCapped: true, isByOrder: true };

/** How many of the peers are worse; up to the maximum where one is stated. */
export const borda: MakeScorer<'borda'> = /* @__PURE__ */ byOrder(0);

export const bordaNext: NextValue<'borda'> = overtaking;

export const bordaUncut: UncutPoints<'borda'> = /* @__PURE__ */ placeAmong(0);
