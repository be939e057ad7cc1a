import { cutPointsOf, lastRanksOf } from '../gates/grade.js';
import { gradeOf, judge } from '../gates/judge.js';
import { notInScheme } from '../gates/not-in-scheme.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { Condition } from '../model/scheme/condition.js';
import type { Scheme } from '../model/scheme/scheme.js';
import type { Scoring } from '../scoring/scoring.js';
import { unitWith } from './unit-with.js';

const scoreOf = (than: number): Condition => ({
  kind: 'compare',
  of: { kind: 'score' },
  bound: 'at-least',
  than,
});
const rankWithin = (than: number): Condition => ({
  kind: 'compare',
  of: { kind: 'rank', within: 'all' },
  bound: 'at-most',
  than,
});

/**
 * Why a unit is good enough for a grade, or not: its score against the grade's floor, which for
 * grades by quantiles is where the group was cut, or its rank against the last of the group, and the
 * grade's condition. A unit has the first grade, best first, for which it is good enough.
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
  const isCut = grading.kind !== 'bands';
  const floor = 'from' in found ? found.from : cutPointsOf(scoring)[place];
  const last = lastRanksOf(scoring)[place];
  const requires = 'requires' in found ? found.requires : undefined;
  const conditions: Condition[] = [
    ...(floor === undefined ? [] : [scoreOf(floor)]),
    ...(last === undefined ? [] : [rankWithin(last)]),
    ...(requires ? [requires] : []),
  ];
  const { verdict, parts = [] } = judge(scoring, unit, { kind: 'all-of', conditions });
  // A unit without a score, or for quantiles without a rank, has nothing to explain.
  const isKnown = !Number.isNaN(scoring.scores[unit]) && !(isCut && scoring.ranks[unit] === 0);
  return { kind: 'grade', of: grade, verdict: isKnown ? verdict : undefined, parts };
}

/** Which grade a unit has, and what kept it from the better ones. */
export interface GradingExplanation {
  code: string;
  /** Absent where the unit has no grade, or its grade is not known. */
  grade?: string;
  /**
   * The better grades that it does not have, nearest first: the next one, and those further up whose
   * floor it reaches and whose condition it does not meet.
   */
  missed: ConditionResult[];
}

/** Whether the floor alone keeps a unit from a grade: what comes before a condition. */
const isShort = ({ grading }: Scheme, { parts = [] }: ConditionResult): boolean =>
  parts.some(
    ({ operand, verdict }) =>
      verdict === false && operand === (grading?.kind === 'rank-quantiles' ? 'rank' : 'score'),
  );

/**
 * Why a unit has its grade and no better one: which floor or condition of the better grades it did
 * not meet. `formatGrading` puts it into sentences.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 * @example
 * explainGrading(scoring, '502');
 * // { code: '502', grade: 'good', missed: [{ kind: 'grade', of: 'excellent', verdict: false, … }] }
 */
export function explainGrading(scoring: Scoring, code: string): GradingExplanation {
  const grade = gradeOf(scoring, unitWith(scoring, code));
  const { scheme } = scoring.plan;
  const grades = scheme.grading?.grades ?? [];
  const own = grades.findIndex(({ id }) => id === grade);
  const missed = grades
    .slice(0, own === -1 ? grades.length : own)
    .map(({ id }) => explainGrade(scoring, code, id))
    .reverse()
    .filter(
      (result, index) => result.verdict !== true && (index === 0 || !isShort(scheme, result)),
    );
  return { code, ...(grade !== undefined && { grade }), missed };
}
