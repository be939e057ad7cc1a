import type { ConditionResult } from '../gates/verdict.js';
import type { Locale } from '../model/value/text.js';
import { keepsTo } from '../numbers/bound.js';
import { boundWords } from './bound-words.js';
import { formatCompared } from './compared.js';
import { conditionWordings } from './condition-wordings.js';
import { formatOperands, isYesNo } from './operand.js';

/** One line of a judged condition: how deep it lies, whether it is met, and the words. */
export interface ConditionLine {
  depth: number;
  verdict: boolean | undefined;
  text: string;
}

/** How a condition is said: where its names and digits come from, and what it stands under. */
interface Setting {
  nameOf: (id: string) => string;
  locale: Locale;
  digits: number | undefined;
  depth: number;
  /** Whether it is one of the cases of which none may be: then yes and no, not met. */
  isCase: boolean;
  /** Whether the verdict is left out: it was said before. */
  isBare?: boolean;
}

/**
 * Puts a judged condition into lines, outermost first: what was asked, the number that was found and
 * the one needed, and whether it is met. Numbers have the digits asked for, and more where they are
 * needed to tell what was found from what was needed.
 *
 * @param nameOf title of a criterion, group, fact, gate, grade or title, or name of a unit, by its id
 * @param digits decimals to begin with, those of the scheme
 * @throws MisuseError `not-a-number` where a number is none
 * @example
 * formatCondition(explainGate(scoring, 'M01', 'flag'), nameOf, 'vi')[1]?.text;
 * // 'Điểm: 92 (cần từ 90 trở lên) – đạt'
 */
export const formatCondition = (
  result: ConditionResult,
  nameOf: (id: string) => string,
  locale: Locale,
  digits?: number,
): ConditionLine[] => linesOf(result, { nameOf, locale, digits, depth: 0, isCase: false });

/**
 * Conditions that were not met in one clause: what was found and needed, without the verdict, and of
 * several parts only those by which it was missed.
 */
export const conditionClause = (
  result: ConditionResult,
  setting: Pick<Setting, 'nameOf' | 'locale' | 'digits'>,
): string => {
  const bare = { ...setting, depth: 0, isCase: false, isBare: true };
  const inner = { ...bare, isCase: result.kind === 'none-of' };
  // What must not be, or not by more than so much, is missed by the parts that hold.
  const missedBy = result.kind === 'none-of' || result.bound === 'at-most';
  const parts = (result.parts ?? [])
    .filter(({ verdict }) => verdict === missedBy)
    .map((part) => textOf(part, inner));
  return [textOf(result, bare), ...parts].join(parts.length > 0 ? '; ' : '');
};

/** What is divided by nothing is no number to a reader. */
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

/** What is asked about, before the numbers. */
function subjectOf(result: ConditionResult, { nameOf, locale, digits }: Setting): string {
  const { kind, of = '', to = '', unit, operand, within = 'all', floor = 0 } = result;
  const words = conditionWordings[locale];
  const operandName = (): string => {
    if (operand === 'score') return words.score;
    if (operand === 'rank') return words.rank[within];
    return operand === 'ratio' ? words.ratio(nameOf(of), nameOf(to)) : nameOf(of);
  };
  const other = unit === undefined || unit === 'parent' ? words.parent : nameOf(unit);
  switch (kind) {
    case 'compare':
      return operandName();
    case 'relative-to':
      return words.relativeTo(operandName(), other);
    case 'every-criterion':
      return words.everyCriterion(`${formatCompared([floor * 100], locale, digits)[0]}%`);
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

/** What was found and what is needed, as they are written. */
function numbersOf(result: ConditionResult, { locale, digits, isCase }: Setting): string {
  const { kind, operand, reads, bound = 'at-least', factor = 1 } = result;
  const [actual, needed] = [finite(result.actual), finite(result.needed)];
  const words = conditionWordings[locale];
  if (needed === undefined) return '';
  // Of no units, or no criteria, there is no share; that it holds needs no number.
  if (result.verdict === true && actual === undefined) {
    return kind === 'share-of-units' ? words.noUnits : words.none;
  }
  const isShare =
    operand === 'share' || operand === 'ratio' || (operand === undefined && kind !== 'streak');
  // Times a factor a day is no day any more: then both are told as numbers.
  const isDay = reads === 'date' && [actual ?? 0, needed].every(Number.isInteger);
  const measured = operand === 'rank' ? 'rank' : isDay ? 'date' : 'number';
  const written = (numbers: readonly number[]): string[] =>
    kind === 'streak'
      ? formatCompared(numbers, locale)
      : formatOperands(numbers, reads === 'date' && !isDay ? { operand } : result, locale, digits);
  const [level = '', found = words.unknown] = written(
    actual === undefined ? [needed] : [needed, actual],
  );
  // Of a share there is no more than the whole.
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

/** The answer to what is yes or no, and whether that is what was asked for, where it is not plain. */
function answerOf(name: string, result: ConditionResult, { locale, isCase }: Setting): string {
  const { actual, verdict } = result;
  const words = conditionWordings[locale];
  const answer = words.answer[`${actual === undefined ? undefined : actual > 0}`];
  if (verdict === undefined || verdict === (actual === 1)) return `${name} – ${answer}`;
  return `${name}: ${answer} – ${(isCase ? words.answer : words.verdict)[`${verdict}`]}`;
}

/**
 * Whether what was found is yes or no to a reader: it is read so, or nothing says what it is counted
 * in and 0 and 1 part at what is needed.
 */
function isAnswered(result: ConditionResult): boolean {
  const { operand, reads, countedIn, actual, needed, bound = 'at-least' } = result;
  if (operand !== 'value' || needed === undefined || reads === 'date') return false;
  if (actual !== undefined && actual !== 0 && actual !== 1) return false;
  if (isYesNo(result)) return true;
  const isBare = countedIn === undefined && actual !== undefined;
  return isBare && keepsTo(bound, 0, needed) !== keepsTo(bound, 1, needed);
}

/** Whether it is asked what share of its points a criterion gave that gives all of them or none. */
const isAllOrNothing = (result: ConditionResult): boolean => {
  const { operand, reads, bound, kind, actual, needed = 0, verdict } = result;
  const isShare = kind === 'compare' && operand === 'share' && reads === 'yes-no';
  const isAsked = bound === 'at-least' && needed > 0 && needed <= 1;
  return isShare && isAsked && verdict !== undefined && (actual === 0 || actual === 1);
};

/** How many parts are met, for certain where others are not known. */
function countOf({ verdict, parts = [] }: ConditionResult, locale: Locale): string {
  const { counted, soFar } = conditionWordings[locale];
  const met = counted(parts.filter((part) => part.verdict === true).length, parts.length);
  return verdict === undefined ? soFar(met) : met;
}

function textOf(result: ConditionResult, setting: Setting): string {
  const { kind, verdict, unit, parts = [] } = result;
  const { nameOf, locale, isCase } = setting;
  const words = conditionWordings[locale];
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
