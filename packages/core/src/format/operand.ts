import { civilDateOfDay } from '../calendar/civil-date.js';
import type { Reading } from '../gates/reading.js';
import type { TieOperand } from '../model/scheme/condition.js';
import type { Language } from '../model/value/text.js';
import { isSame } from '../numbers/tolerance.js';
import { formatCompared } from './compared.js';
import { conditionWordings } from './condition-wordings.js';
import { formatDate } from './date.js';
import { formatPercent } from './number.js';
import { pointsOf } from './points.js';
import { formatAmount } from './unit.js';
import { isAnswer } from './value.js';

/** What numbers belong to, and how a reader sees them. */
export interface Operands extends Reading {
  /** Absent for a share of conditions or units. */
  operand?: TieOperand['kind'] | undefined;
}

/** Whether what is reported can only be yes or no. */
export const isYesNo = ({ operand, reads, countedIn }: Operands): boolean =>
  operand === 'value' &&
  (reads === 'yes-no' || (reads === undefined && countedIn !== undefined && isAnswer(countedIn)));

/**
 * Writes numbers of one operand beside each other, as a reader knows them: shares as percentages,
 * days as dates, yes and no as the answer, points as points, values with their unit.
 */
export function formatOperands(
  numbers: readonly number[],
  operands: Operands,
  locale: Language,
  digits: number | undefined,
): string[] {
  const { operand, reads, countedIn } = operands;
  if (reads === 'date') return numbers.map((day) => formatDate(civilDateOfDay(day), locale));
  if (isYesNo(operands) && numbers.every((each) => each === 0 || each === 1)) {
    const { answer } = conditionWordings(locale);
    return numbers.map((each) => (each === 1 ? answer.true : answer.false));
  }
  const isShare = operand === undefined || operand === 'share' || operand === 'ratio';
  // Shares that are equal must be equal as percentages, whose error is a hundred times larger.
  const told = numbers.map((value) => numbers.find((other) => isSame(other, value)) ?? value);
  const scaled = isShare ? told.map((share) => share * 100) : numbers;
  const texts = formatCompared(scaled, locale, digits);
  if (isShare) return texts.map((text) => formatPercent(text, locale));
  if (operand === 'points') return texts.map((text) => pointsOf(text, undefined, locale));
  const isValue = operand === 'value' || operand === 'among-tied';
  if (!isValue || !countedIn || isAnswer(countedIn)) return texts;
  return texts.map((text) => formatAmount(text, countedIn, locale));
}
