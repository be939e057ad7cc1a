import { judge } from '../gates/judge.js';
import { notInScheme } from '../gates/not-in-scheme.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { Scoring } from '../scoring/scoring.js';
import { unitWith } from './unit-with.js';

/**
 * Why a unit qualifies for an award of the scheme, or not. An award without a condition is for
 * everyone who is ranked.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored, or an award that is not there
 */
export function explainAward(scoring: Scoring, code: string, award: string): ConditionResult {
  const unit = unitWith(scoring, code);
  const found = scoring.plan.scheme.awards.find(({ id }) => id === award);
  if (!found) throw notInScheme(award);
  return judge(scoring, unit, found.requires ?? { kind: 'all-of', conditions: [] });
}

/** Conditions that require all of their parts. */
const wholes: readonly ConditionResult['kind'][] = ['all-of', 'gate', 'every-criterion'];

/** The innermost unmet conditions of an unmet condition. */
export function failedParts(result: ConditionResult): ConditionResult[] {
  if (result.verdict !== false) return [];
  const parts = wholes.includes(result.kind) ? (result.parts ?? []).flatMap(failedParts) : [];
  return parts.length > 0 ? parts : [result];
}
