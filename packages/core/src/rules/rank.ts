import { overtaking } from './overtaking.js';
import { byOrder, placeAmong } from './peers.js';
import {
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type UncutPoints,
} from './rule.js';

export const rankFacts: RuleFacts = { ...usualFacts, isCapped: true, isByOrder: true };

/** 1 for the worst of the peers, and one more for each that is worse; equals share the lowest; up to the maximum where one is stated. */
export const rank: MakeScorer<'rank'> = /* @__PURE__ */ byOrder(1);

export const rankNext: NextValue<'rank'> = overtaking;

export const rankUncut: UncutPoints<'rank'> = /* @__PURE__ */ placeAmong(1);
