import { line, usualFacts, type MakeScorer, type RuleFacts } from './rule.js';

export const informationalFacts: RuleFacts = { ...usualFacts, isUnscored: true };

/** Shown, never scored. */
export const informational: MakeScorer<'informational'> = () => ({ points: line(0, 1, 0) });
