import { civilDateOfDay } from '../calendar/civil-date.js';
import type { BoardCriterion } from '../model/board/board.js';
import type { Direction } from '../model/value/direction.js';
import type { Language, Text } from '../model/value/text.js';
import type { Unit } from '../model/value/unit.js';
import { factsOf, isRuleKind } from '../rules/facts.js';
import { formatCompared } from './compared.js';
import { formatDate } from './date.js';
import { messages } from './messages.js';
import { formatAmount, textOfUnit } from './unit.js';

/** What a sentence needs to know about a criterion of a scheme or of a board. */
export interface ReasonCriterion extends Pick<BoardCriterion, 'effect'> {
  title: Text;
  unit: Unit;
  direction: Direction;
  /** The rule, or its name; the sentence ignores one that this release does not know. */
  rule: string | { kind: string };
  maxPoints?: number | undefined;
}

/** A yes and a no; where lower is better, as in “no grave crime”, a yes means not achieved. */
export type AnswerWords = Record<Direction, { no: string; yes: string }>;

export const answerWords = messages<AnswerWords>('answer', {
  vi: { increase: { no: 'không', yes: 'có' }, decrease: { no: 'đạt', yes: 'không đạt' } },
  en: { increase: { no: 'no', yes: 'yes' }, decrease: { no: 'achieved', yes: 'not achieved' } },
});

/** A unit that names both answers, such as `đạt hoặc chưa đạt`, is answered in its words. */
const answers: Partial<Record<Language, RegExp>> = {
  vi: /^(\S.*) hoặc (.*\S)$/,
  en: /^(\S.*) or (.*\S)$/,
};

/**
 * Whether a unit names a yes and a no, such as `có hoặc không`: then it is not a unit of counting.
 */
export const isAnswer = ({ vi }: Unit): boolean => / hoặc (?:không|chưa)(?: |$)/.test(vi);

/** The name of a criterion's rule; that of a later version gives points as they come. */
export const ruleOf = ({ rule }: Pick<ReasonCriterion, 'rule'>) => {
  const kind = typeof rule === 'string' ? rule : rule.kind;
  return isRuleKind(kind) ? kind : 'direct-points';
};

/** Writes values of one criterion beside each other: days as dates, the others with their unit. */
export function formatValues(
  values: readonly number[],
  { unit, ...criterion }: Pick<ReasonCriterion, 'unit' | 'rule'>,
  locale: Language,
): string[] {
  return factsOf(ruleOf(criterion)).reads === 'date'
    ? values.map((day) => formatDate(civilDateOfDay(day), locale))
    : formatCompared(values, locale).map((text) => formatAmount(text, unit, locale));
}

/**
 * Writes a value of a criterion as its readers do: with its unit, a day as a date, and a yes or no
 * as the answer; where lower is better, as in “no grave crime”, a yes means not achieved. In a
 * penalty nothing is achieved: there it is simply yes or no.
 *
 * @param value as explanations hold it: yes is 1, a day the days since 1970-01-01
 * @param hasTarget whether it is compared with a target; then it is a number
 * @throws MisuseError `not-a-number`
 * @example
 * formatValue(7, { unit: { vi: 'xã', en: 'communes' }, … }, 'vi'); // '7 xã'
 */
export function formatValue(
  value: number,
  criterion: Pick<ReasonCriterion, 'unit' | 'rule' | 'direction' | 'effect'>,
  locale: Language,
  hasTarget = false,
): string {
  const isYesNo = factsOf(ruleOf(criterion)).reads === 'yes-no' && !hasTarget;
  if (!isYesNo) return formatValues([value], criterion, locale)[0] as string;
  const { unit, effect } = criterion;
  const direction = effect === 'penalty' ? 'increase' : criterion.direction;
  const [, yes, no] =
    (direction === 'increase' && answers[locale]?.exec(textOfUnit(unit, locale))) || [];
  return (value > 0 ? yes : no) ?? answerWords(locale)[direction][value > 0 ? 'yes' : 'no'];
}
