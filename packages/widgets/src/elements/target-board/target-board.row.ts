import {
  formatAmount,
  formatCompared,
  formatDate,
  formatNumber,
  textIn,
  type Language,
  type Source,
  type Target,
  type TargetMeasure,
  type TargetProgress,
} from '@thidua/core';
import { targetBoardWords } from './target-board.messages.js';

/** A target as a line of the board. */
export interface TargetView {
  id: string;
  title: string;
  area: string | undefined;
  measure: TargetMeasure;
  status: TargetProgress['status'];
  statusText: string;
  /** The number that stands out, and the words after it. */
  figure: string;
  told: string;
  /** Places on the bar, 0 to 1: what is done, and what should be; absent where it is not known. */
  share: number | undefined;
  expectedShare: number | undefined;
  /** Of something to be done: how many parts, and how many are done. */
  parts: number;
  partsDone: number;
  isUp: boolean;
  /** Deadline, note, how old the figure is. */
  facts: string[];
  source: Source;
  /** How far it lies behind; the most first. */
  lag: number;
  deadline: string;
  /** For the table. */
  reached: string;
  goal: string;
  expected: string;
  due: string;
}

const bounded = (value: number): number => Math.min(1, Math.max(0, value));

/** Something to be done in more parts than this is drawn as a bar. */
const mostParts = 8;

/** Where a value lies on the way from the baseline, or on the way from nothing, to the goal. */
function placeOf({ baseline, goal }: Target, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  const from = baseline?.value ?? 0;
  return goal.value === from ? undefined : bounded((value - from) / (goal.value - from));
}

/** Where less is better and no baseline is known, the goal is the whole of what may be there. */
function shareOf(target: Target, { actual, shareOfTarget }: TargetProgress): number | undefined {
  if (target.direction === 'increase' || target.baseline) return placeOf(target, actual);
  return shareOfTarget === undefined ? undefined : bounded(shareOfTarget);
}

/** What an amount, a completion or a direction has reached, in words. */
function figureOf(target: Target, { actual }: TargetProgress, locale: Language) {
  const { goal, unit, baseline, measure = 'amount', direction } = target;
  const words = targetBoardWords(locale);
  if (measure === 'direction') {
    const way = direction === 'increase' ? words.rise : words.fall;
    if (actual === undefined) return { figure: '', told: way };
    const change = actual - goal.value;
    const sign = change > 0 ? '+' : change < 0 ? '−' : '';
    const amount = formatAmount(sign + formatNumber(Math.abs(change), locale), unit, locale);
    const [figure = '', ...rest] = amount.split(' ');
    return { figure, told: `${rest.join(' ')} (${way})` };
  }
  if (measure === 'completion' && goal.value === 1) {
    const told = actual === undefined ? words.doneOrNot : actual >= 1 ? words.done : words.notDone;
    return { figure: '', told };
  }
  const numbers = [goal.value, ...(actual === undefined ? [] : [actual])];
  const [most = '', own = ''] = formatCompared(numbers, locale);
  const all = formatAmount(most, unit, locale);
  if (measure === 'completion') {
    return actual === undefined
      ? { figure: '', told: all }
      : { figure: own, told: words.doneOf('', all).trim() };
  }
  const since = baseline ? ` ${words.from(formatNumber(baseline.value, locale))}` : '';
  return { figure: own || '–', told: `/ ${all}${since}` };
}

function factsOf(target: Target, progress: TargetProgress, locale: Language): string[] {
  const words = targetBoardWords(locale);
  const { deadline, goal } = target;
  const { actual, actualAsOf, status } = progress;
  return [
    deadline ? words.deadline(formatDate(deadline, locale)) : words.noDeadline,
    ...(actual !== undefined && actualAsOf ? [words.upTo(formatDate(actualAsOf, locale))] : []),
    ...(status === 'no-data' && actual !== undefined ? [words.notFinal] : []),
    ...(goal.note ? [textIn(goal.note, locale).replace(/\.$/, '')] : []),
  ];
}

/** Puts one target into words and places, with its state on some day. */
export function targetView(target: Target, progress: TargetProgress, locale: Language): TargetView {
  const { id, title, area, measure = 'amount', deadline, goal, direction, unit, source } = target;
  const { status, expected, actual, asOf } = progress;
  const isRunning = (!deadline || asOf <= deadline) && status !== 'not-started';
  const share = measure === 'amount' ? shareOf(target, progress) : undefined;
  const expectedShare = isRunning && measure === 'amount' ? placeOf(target, expected) : undefined;
  const isCounted = measure === 'completion' && goal.value <= mostParts;
  const written = (value: number | undefined): string =>
    value === undefined ? '–' : formatAmount(formatNumber(value, locale), unit, locale);
  return {
    ...{ id, area, measure, status, share, expectedShare, source },
    title: textIn(title, locale),
    statusText: targetBoardWords(locale).status[status],
    ...figureOf(target, progress, locale),
    parts: isCounted ? Math.ceil(goal.value) : 0,
    partsDone: isCounted ? Math.floor(actual ?? 0) : 0,
    isUp: direction === 'increase',
    facts: factsOf(target, progress, locale),
    lag: expectedShare === undefined ? 1 - (share ?? 1) : expectedShare - (share ?? 0),
    deadline: deadline ?? '9999',
    reached: written(actual),
    goal: written(goal.value),
    expected: isRunning && measure === 'amount' ? written(expected) : '–',
    due: deadline ? formatDate(deadline, locale) : '–',
  };
}
