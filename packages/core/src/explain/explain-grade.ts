import { cutPointsOf } from '../gates/grade.js';
import { judge } from '../gates/judge.js';
import { notInScheme } from '../gates/operand.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { Condition } from '../model/condition.js';
import type { Scoring } from '../scoring/scoring.js';
import { unitWith } from './unit-with.js';

/**
 * Why a unit is good enough for a grade, or not: its score against the grade's floor, which for
 * grades by quantiles is where the group was cut, and the grade's condition. A unit has the first
 * grade, best first, for which it is good enough.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored, or a grade that is not there
 * @example
 * explainGrade(scoring, 'M01', 'excellent').parts;
 * // [{ kind: 'compare', operand: 'score', actual: 88.5, needed: 90, verdict: false, … }, …]
 */
export function explainGrade(scoring: Scoring, code: string, grade: string): ConditionResult {
  const unit = unitWith(scoring, code);
  const { grading } = scoring.plan.scheme;
  const place = grading?.grades.findIndex(({ id }) => id === grade) ?? -1;
  const found = grading?.grades[place];
  if (!grading || !found) throw notInScheme(grade);
  const isCut = grading.kind === 'quantiles';
  const floor = isCut ? cutPointsOf(scoring)[place] : 'from' in found ? found.from : undefined;
  const requires = 'requires' in found ? found.requires : undefined;
  const conditions: Condition[] = [
    ...(floor === undefined
      ? []
      : [
          {
            ...{ kind: 'compare' as const, of: { kind: 'score' as const } },
            ...{ bound: 'at-least' as const, than: floor },
          },
        ]),
    ...(requires ? [requires] : []),
  ];
  const { verdict, parts = [] } = judge(scoring, unit, { kind: 'all-of', conditions });
  // Who has no score, or for quantiles no rank, has no grade of which anything could be said.
  const isKnown = !Number.isNaN(scoring.scores[unit]) && !(isCut && scoring.ranks[unit] === 0);
  return { kind: 'grade', of: grade, verdict: isKnown ? verdict : undefined, parts };
}
