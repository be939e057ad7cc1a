import { at, wholeAt } from '../numbers/column.js';
import type { Condition, Operand } from '../model/scheme/condition.js';
import type { Locality } from '../model/register/locality.js';
import type { Scoring } from '../scoring/scoring.js';
import { isAssigned } from '../scoring/is-assigned.js';
import { levelFor, thresholdFor } from '../scoring/threshold.js';
import { cutPointsOf, isAsGood, lastRanksOf, reaches } from './grade.js';
import { leavesIn } from './leaves-in.js';
import { notInScheme } from './not-in-scheme.js';
import { operandValue } from './operand.js';
import { readingOf } from './reading.js';
import { compared, negated, shareVerdict, type ConditionResult, type Verdict } from './verdict.js';

/** What an operand is called in a result, and how a reader sees its numbers. */
function nameOf(scoring: Scoring, operand: Operand, than?: unknown) {
  const { kind, ...rest } = operand;
  return { operand: kind, ...rest, ...readingOf(scoring, operand, than) };
}

/** The unit that a condition names: a code, or the one that this unit lies in. */
function otherUnit({ units }: Scoring, unit: number, named: string): number | undefined {
  const code = named === 'parent' ? units.localities[unit]?.parent : named;
  return units.unitOf.get(code as string);
}

/** How many years in a row a title was held, the last of them this period or the one before. */
function yearsInARow({ history, units, period }: Scoring, unit: number, title: string): number {
  const code = units.localities[unit]?.code;
  const years = new Set(
    history.filter((held) => held.code === code && held.title === title).map(({ year }) => year),
  );
  const year = Number(period) - (years.has(period) ? 0 : 1);
  let count = 0;
  while (years.has(String(year - count))) count += 1;
  return count;
}

/**
 * Judges a condition for a unit: true, false, or undefined where missing data would decide. A
 * condition that is certainly false is false, whatever else is missing.
 *
 * @throws MisuseError `unknown-code` for what the scheme does not have
 */
export function judge(scoring: Scoring, unit: number, condition: Condition): ConditionResult {
  const { kind } = condition;
  switch (condition.kind) {
    case 'compare': {
      const { of, bound, than } = condition;
      const actual = operandValue(scoring, of, unit);
      const locality = scoring.units.localities[unit] as Locality;
      const needed = thresholdFor(than, locality);
      return {
        kind,
        ...nameOf(scoring, of, levelFor(than, locality)),
        ...compared(bound, actual, needed),
      };
    }
    case 'relative-to': {
      const { of, bound, factor, unit: named } = condition;
      const other = otherUnit(scoring, unit, named);
      const needed = other === undefined ? NaN : factor * operandValue(scoring, of, other);
      const code = other === undefined ? named : scoring.units.localities[other]?.code;
      return {
        kind,
        factor,
        ...nameOf(scoring, of),
        ...(code !== undefined && { unit: code }),
        ...compared(bound, operandValue(scoring, of, unit), needed),
      };
    }
    case 'every-criterion': {
      const { in: group, atLeastShare } = condition;
      const asked = (within: string | undefined): number[] =>
        leavesIn(scoring, within).filter((column) => isAssigned(scoring, unit, column));
      const parts = asked(group).map((column): ConditionResult => {
        const of = scoring.plan.ids[column] as string;
        const than = atLeastShare;
        return judge(scoring, unit, {
          kind: 'compare',
          of: { kind: 'share', of },
          bound: 'at-least',
          than,
        });
      });
      const judged = { kind, ...shareVerdict(parts, 1), floor: atLeastShare, parts };
      // No criterion at all applies to it, so the answer is not known.
      const isKnown = parts.length > 0 || (group !== undefined && asked(undefined).length > 0);
      return isKnown ? judged : { ...judged, verdict: undefined };
    }
    case 'share-of-units': {
      const { type, condition: inner, atLeast, atMost } = condition;
      const { localities, inside } = scoring.units;
      const within = inside.get(localities[unit]?.code ?? '') ?? [];
      const parts = within.flatMap((index) => {
        const { code, type: own } = localities[index] as Locality;
        if (type !== undefined && type !== own) return [];
        return [{ ...judge(scoring, index, inner), unit: code }];
      });
      const share = atLeast ?? atMost ?? 1;
      const bound = atLeast === undefined ? 'at-most' : 'at-least';
      const judged = { kind, ...shareVerdict(parts, share, bound), parts };
      // Where no unit is known to lie in it, a district without townships cannot be told from one
      // whose list was left out.
      return within.length > 0 ? judged : { ...judged, verdict: undefined };
    }
    case 'share-of':
    case 'all-of':
    case 'any-of':
    case 'none-of': {
      const parts = condition.conditions.map((inner) => judge(scoring, unit, inner));
      const least = kind === 'all-of' ? 1 : 1 / parts.length;
      const judged = shareVerdict(parts, 'atLeast' in condition ? condition.atLeast : least);
      if (kind === 'share-of') return { kind, ...judged, parts };
      const { verdict } = judged;
      return { kind, verdict: kind === 'none-of' ? negated(verdict) : verdict, parts };
    }
    case 'gate': {
      const gate = scoring.plan.scheme.gates.find(({ id }) => id === condition.gate);
      if (!gate) throw notInScheme(condition.gate);
      const part = judge(scoring, unit, gate.condition);
      return { kind, of: gate.id, verdict: part.verdict, parts: [part] };
    }
    case 'grade': {
      const { atLeast } = condition;
      const grades = possibleGrades(scoring, unit);
      const verdict = agreed(grades.map((grade) => isAsGood(scoring, grade, atLeast)));
      return { kind, of: atLeast, verdict };
    }
    case 'grade-not-above': {
      const other = otherUnit(scoring, unit, condition.unit);
      const own = possibleGrades(scoring, unit);
      const highest = other === undefined ? [] : possibleGrades(scoring, other);
      const verdict = agreed(
        own.flatMap((grade) => highest.map((limit) => isAsGood(scoring, limit, grade))),
      );
      const [of] = highest;
      const code = other === undefined ? undefined : scoring.units.localities[other]?.code;
      return {
        kind,
        unit: code ?? condition.unit,
        ...(of !== undefined && highest.length === 1 && { of }),
        verdict,
      };
    }
    case 'streak': {
      const { title, years } = condition;
      const actual = yearsInARow(scoring, unit, title);
      return { kind, of: title, ...compared('at-least', actual, years) };
    }
  }
}

/** Whether a condition is met: true, false, or undefined where it is not known. */
export const meets = (scoring: Scoring, unit: number, condition: Condition): Verdict =>
  judge(scoring, unit, condition).verdict;

/** The common answer of all of these, or undefined if they differ or there are none. */
const agreed = (verdicts: readonly boolean[]): Verdict =>
  verdicts.length > 0 && verdicts.every((verdict) => verdict === verdicts[0])
    ? verdicts[0]
    : undefined;

/**
 * The grades that a unit may have, best first: one if everything is known. `undefined` among them
 * means no grade; the list is empty if nothing is known, as for a unit without a score.
 */
function possibleGrades(scoring: Scoring, unit: number): (string | undefined)[] {
  const { grading } = scoring.plan.scheme;
  const score = at(scoring.scores, unit);
  if (!grading || Number.isNaN(score)) return [];
  if (grading.kind !== 'bands') {
    const rank = wholeAt(scoring.ranks, unit);
    if (rank === 0) return [];
    const group =
      grading.kind === 'quantiles'
        ? cutPointsOf(scoring).findIndex((cut) => reaches(score, cut))
        : lastRanksOf(scoring).findIndex((last) => rank <= last);
    return [grading.grades.at(group)?.id];
  }
  const possible: (string | undefined)[] = [];
  for (const { id, from, requires } of grading.grades) {
    if (!reaches(score, from)) continue;
    const verdict = requires ? meets(scoring, unit, requires) : true;
    if (verdict !== false) possible.push(id);
    if (verdict === true) return possible;
  }
  return [...possible, undefined];
}

/**
 * The grade of a unit (`xếp loại`): the first whose score and condition it meets. Undefined for a
 * unit without a score, and if the data that would decide between grades are missing.
 */
export function gradeOf(scoring: Scoring, unit: number): string | undefined {
  const possible = possibleGrades(scoring, unit);
  return possible.length === 1 ? possible[0] : undefined;
}
