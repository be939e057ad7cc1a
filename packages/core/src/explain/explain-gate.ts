import { judge } from '../gates/judge.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { Scoring } from '../scoring/scoring.js';
import { unitWith } from './unit-with.js';

/**
 * Why a unit passes a gate of the scheme, or not: the verdict of every part, with the number that
 * was compared and what it had to reach. `verdict` is undefined where missing data would decide.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored, or a gate that is not there
 */
export const explainGate = (scoring: Scoring, code: string, gate: string): ConditionResult =>
  judge(scoring, unitWith(scoring, code), { kind: 'gate', gate });
