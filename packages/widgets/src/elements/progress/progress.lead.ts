import { formatAmount, formatCompared, textOfUnit, type Language, type Unit } from '@thidua/core';
import { percentagePoints, progressWords } from './progress.messages.js';

/** Decimals to begin with; numbers with fewer are written with fewer. */
const leastDigits = 2;

/** The known numbers of a target. */
export interface LeadNumbers {
  goal: number;
  actual: number | undefined;
  baseline: number | undefined;
  /** From the baseline to the goal, above 0; absent if there is no such distance to show. */
  need: number | undefined;
  isUp: boolean;
}

/** The main figure, and the words after it. */
export interface Lead {
  figure: string;
  context: string;
  /** The value beside the goal, such as `123 trên 130 xã`, where the figure is another. */
  level: string;
}

/** How numbers of a target are written: those that are compared, together. */
export interface Writer {
  number: (value: number) => string;
  /** With its unit. */
  counted: (value: number) => string;
}

/** Writes values, with enough digits to distinguish them. */
export function writerOf(values: readonly number[], unit: Unit, locale: Language): Writer {
  const texts = formatCompared(values, locale, leastDigits);
  const number = (value: number): string => texts[values.indexOf(value)] ?? '';
  return { number, counted: (value) => formatAmount(number(value), unit, locale) };
}

/** Percentages differ by points, everything else by its unit. */
export const unitOfDifferences = (unit: Unit, locale: Language): Unit =>
  textOfUnit(unit, locale).startsWith('%') ? percentagePoints : unit;

/** The progress from the baseline towards the goal; below 0 if it went backwards. */
export const madeOf = (actual: number, baseline: number, isUp: boolean): number =>
  // Binary noise is not progress.
  Number(((actual - baseline) * (isUp ? 1 : -1)).toPrecision(12));

/**
 * The leading line: for a target with a baseline the progress made (`0` `trên 7 xã tăng thêm (123 →
 * 130)`, or `500 → 460,` `mục tiêu 400; đã giảm 40/100 hộ`), of others the value beside the goal.
 */
export function leadOf(
  { goal, actual, baseline, need, isUp }: LeadNumbers,
  { number, counted }: Writer,
  unit: Unit,
  locale: Language,
): Lead {
  const words = progressWords(locale);
  if (actual === undefined) {
    return { figure: words.noFigure, context: `${words.goal}: ${counted(goal)}`, level: '' };
  }
  if (baseline === undefined || need === undefined) {
    const context = (isUp ? words.ofGoal : words.againstGoal)(counted(goal));
    return { figure: number(actual), context, level: '' };
  }
  const made = madeOf(actual, baseline, isUp);
  const way = writerOf([need, Math.abs(made)], unitOfDifferences(unit, locale), locale);
  const done = way.number(Math.abs(made));
  // Each number has its percent sign; other units are written once.
  const end = textOfUnit(unit, locale).startsWith('%') ? counted : number;
  if (!isUp) {
    const told = (made < 0 ? words.raised : words.lowered)(end(goal), done, way.counted(need));
    return { figure: `${end(baseline)} → ${end(actual)},`, context: told, level: '' };
  }
  const ends = `${end(baseline)} → ${end(goal)}`;
  const told = (made < 0 ? words.insteadOfAdded : words.added)(way.counted(need), ends);
  return {
    figure: made < 0 ? words.lost(done) : done,
    context: told,
    level: `${end(actual)} ${words.ofGoal(counted(goal))}`,
  };
}
