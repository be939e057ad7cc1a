import type { ConditionResult } from '../gates/verdict.js';
import type { Language } from '../model/value/text.js';
import { keepsTo } from '../numbers/bound.js';
import { isSame } from '../numbers/tolerance.js';
import { boundWords } from './bound-words.js';
import { formatCompared } from './compared.js';
import { conditionWordings } from './condition-wordings.js';
import { formatNumber, formatPercent } from './number.js';
import { formatOperands, isYesNo } from './operand.js';

/** One line of a judged condition: how deep it lies, whether it is met, and the words. */
export interface ConditionLine {
  depth: number;
  verdict: boolean | undefined;
  text: string;
}

/** How to word a condition: where its names and digits come from, and what it is part of. */
interface Setting {
  nameOf: (id: string) => string;
  locale: Language;
  digits: number | undefined;
  depth: number;
  /** Whether it is one of the cases that must not occur: then the verdict is yes or no, not met. */
  isCase: boolean;
  /** Whether the verdict is left out because it was already stated. */
  isBare?: boolean;
}

/**
 * Puts a judged condition into lines, outermost first: what it asks, the actual and the needed
 * number, and whether it is met. Numbers have the digits asked for, and more if the actual and the
 * needed number would otherwise look equal.
 *
 * @param nameOf title of a criterion, group, fact, gate, grade or title, or name of a unit, by its id
 * @param digits decimals to begin with, those of the scheme
 * @throws MisuseError `not-a-number` for `NaN` or an infinite number
 * @example
 * formatCondition(explainGate(scoring, 'M01', 'flag'), nameOf, 'vi')[1]?.text;
 * // 'Điểm: 92 (cần từ 90 trở lên) – đạt'
 */
export const formatCondition = (
  result: ConditionResult,
  nameOf: (id: string) => string,
  locale: Language,
  digits?: number,
): ConditionLine[] => linesOf(result, { nameOf, locale, digits, depth: 0, isCase: false });

/**
 * Unmet conditions in one clause: the actual and the needed number, without the verdict, and of
 * several parts only those that failed.
 */
export const conditionClause = (
  result: ConditionResult,
  setting: Pick<Setting, 'nameOf' | 'locale' | 'digits'>,
): string => {
  const bare = { ...setting, depth: 0, isCase: false, isBare: true };
  const inner = { ...bare, isCase: result.kind === 'none-of' };
  // A condition that forbids or limits its parts fails because of the parts that hold.
  const missedBy = result.kind === 'none-of' || result.bound === 'at-most';
  const parts = (result.parts ?? [])
    .filter(({ verdict }) => verdict === missedBy)
    .map((part) => textOf(part, inner));
  return [textOf(result, bare), ...parts].join(parts.length > 0 ? '; ' : '');
};

/** A division by 0 gives no number that a reader could use. */
const finite = (number: number | undefined): number | undefined =>
  Number.isFinite(number) ? number : undefined;

function linesOf(result: ConditionResult, setting: Setting): ConditionLine[] {
  const { kind, verdict, parts = [] } = result;
  const { depth } = setting;
  const inner = { ...setting, depth: depth + 1, isCase: kind === 'none-of' };
  return [
    { depth, verdict, text: textOf(result, setting) },
    ...parts.flatMap((part) => linesOf(part, inner)),
  ];
}

/** The subject of the condition, before the numbers. */
function subjectOf(result: ConditionResult, { nameOf, locale, digits }: Setting): string {
  const { kind, of = '', to = '', unit, operand, within = 'all', floor = 0, equal = 0 } = result;
  const words = conditionWordings(locale);
  const operandName = (): string => {
    if (operand === 'score') return words.score;
    if (operand === 'rank') return words.rank[within];
    if (operand === 'rank-of') return words.rankOf[within](nameOf(of));
    if (operand === 'count') return words.count(nameOf(of), formatNumber(equal, locale));
    return operand === 'ratio' ? words.ratio(nameOf(of), nameOf(to)) : nameOf(of);
  };
  const other = unit === undefined || unit === 'parent' ? words.parent : nameOf(unit);
  switch (kind) {
    case 'compare':
      return operandName();
    case 'relative-to':
      return words.relativeTo(operandName(), other);
    case 'every-criterion':
      return words.everyCriterion(
        formatPercent(formatCompared([floor * 100], locale, digits)[0] as string, locale),
        isSame(floor, 1),
      );
    case 'gate':
      return words.gate(nameOf(of));
    case 'grade':
      return words.grade(nameOf(of));
    case 'grade-not-above':
      return words.gradeNotAbove(other, result.of && nameOf(result.of));
    case 'streak':
      return words.streak(nameOf(of));
    default:
      return words.lists[kind];
  }
}

/** The actual and the needed number, as text. */
function numbersOf(result: ConditionResult, { locale, digits, isCase }: Setting): string {
  const { kind, operand, reads, bound = 'at-least', factor = 1 } = result;
  const [actual, needed] = [finite(result.actual), finite(result.needed)];
  const words = conditionWordings(locale);
  if (needed === undefined) return '';
  // Without units, or criteria, there is no share; that the condition holds needs no number.
  if (result.verdict === true && actual === undefined) {
    return kind === 'share-of-units' ? words.noUnits : words.none;
  }
  const isShare =
    operand === 'share' || operand === 'ratio' || (operand === undefined && kind !== 'streak');
  // A day times a factor is not a day: then both are written as numbers.
  const isDay = reads === 'date' && [actual ?? 0, needed].every(Number.isInteger);
  const isRank = operand === 'rank' || operand === 'rank-of';
  const measured = isRank ? 'rank' : isDay ? 'date' : 'number';
  const written = (numbers: readonly number[]): string[] =>
    kind === 'streak'
      ? formatCompared(numbers, locale)
      : formatOperands(numbers, reads === 'date' && !isDay ? { operand } : result, locale, digits);
  const [level = '', found = words.unknown] = written(
    actual === undefined ? [needed] : [needed, actual],
  );
  // A share cannot exceed the whole.
  const isWhole = isShare && operand !== 'ratio' && bound === 'at-least' && needed === 1;
  const phrase = isWhole ? level : boundWords(bound, level, measured, locale);
  const times =
    kind === 'relative-to' && factor !== 1
      ? words.times(formatCompared([factor], locale)[0] as string)
      : '';
  const isOpen = result.parts !== undefined && result.verdict === undefined;
  const known = isOpen && actual !== undefined ? words.soFar(found) : found;
  return words[isCase ? 'applies' : 'needed'](known, phrase + times);
}

/**
 * The answer to a yes-or-no question, and whether it is the required one if that is not obvious.
 */
function answerOf(name: string, result: ConditionResult, { locale, isCase }: Setting): string {
  const { actual, verdict } = result;
  const words = conditionWordings(locale);
  const answer = words.answer[`${actual === undefined ? undefined : actual > 0}`];
  if (verdict === undefined || verdict === (actual === 1)) return `${name} – ${answer}`;
  return `${name}: ${answer} – ${(isCase ? words.answer : words.verdict)[`${verdict}`]}`;
}

/**
 * Whether the actual value is a yes or no to a reader: it is read as one, or it has no unit and the
 * needed value lies between 0 and 1.
 */
function isAnswered(result: ConditionResult): boolean {
  const { operand, reads, countedIn, actual, needed, bound = 'at-least' } = result;
  if (operand !== 'value' || needed === undefined || reads === 'date') return false;
  if (actual !== undefined && actual !== 0 && actual !== 1) return false;
  if (isYesNo(result)) return true;
  const isBare = countedIn === undefined && actual !== undefined;
  return isBare && keepsTo(bound, 0, needed) !== keepsTo(bound, 1, needed);
}

/** Whether the condition is about the share of points of an all-or-nothing criterion. */
const isAllOrNothing = (result: ConditionResult): boolean => {
  const { operand, reads, bound, kind, actual, needed = 0, verdict } = result;
  const isShare = kind === 'compare' && operand === 'share' && reads === 'yes-no';
  const isAsked = bound === 'at-least' && needed > 0 && needed <= 1;
  return isShare && isAsked && verdict !== undefined && (actual === 0 || actual === 1);
};

/** How many parts are met; how many are certainly met if others are not known. */
function countOf({ verdict, parts = [] }: ConditionResult, locale: Language): string {
  const { counted, soFar } = conditionWordings(locale);
  const met = counted(parts.filter((part) => part.verdict === true).length, parts.length);
  return verdict === undefined ? soFar(met) : met;
}

function textOf(result: ConditionResult, setting: Setting): string {
  const { kind, verdict, unit, parts = [] } = result;
  const { nameOf, locale, isCase } = setting;
  const words = conditionWordings(locale);
  const name = subjectOf(result, setting);
  const isPart = unit !== undefined && kind !== 'relative-to' && kind !== 'grade-not-above';
  const judge = { 'all-of': words.all, 'any-of': words.any }[kind as string] ?? words.verdict;
  const judged = (isCase ? words.answer : judge)[`${verdict}`];
  const said = (subject: string): string => {
    if (isAnswered(result)) return answerOf(subject, result, setting);
    if (isAllOrNothing(result) && !isCase) {
      return `${subject}${setting.isBare ? ':' : ' –'} ${judged}`;
    }
    if (kind === 'gate') return setting.isBare ? subject : `${subject}: ${judged}`;
    const numbers =
      kind === 'every-criterion' && parts.length > 0
        ? countOf(result, locale)
        : kind === 'grade' || kind === 'all-of' || kind === 'any-of' || kind === 'none-of'
          ? ''
          : numbersOf(result, setting);
    const told = `${subject}${numbers === '' ? '' : `: ${numbers}`}`;
    return setting.isBare ? told : `${told} – ${judged}`;
  };
  if (!isPart) return said(name);
  const own = said(name);
  return `${nameOf(unit)}${own.includes(': ') ? ',' : ':'} ${own}`;
}
