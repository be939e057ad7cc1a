import {
  formatAmount,
  formatCompared,
  formatComparedShares,
  formatDate,
  formatShare,
  type Figure,
  type Locale,
  type TargetProgress,
  type Unit,
} from '@thidua/core';
import { progressWords } from './progress.messages.js';

/** A target with its progress, from a scoreboard or from attributes. */
export interface ProgressFacts {
  label: string;
  /** What is counted, in the language that is shown. */
  unit: Unit;
  progress: TargetProgress;
  isUp: boolean;
  goal: Pick<Figure, 'value' | 'denominator'>;
  baseline?: Pick<Figure, 'value' | 'asOf'> | undefined;
  observation?: Pick<Figure, 'value' | 'denominator'> | undefined;
  deadline?: string | undefined;
}

/** A mark on the bar, told in the legend. */
export interface ProgressMark {
  kind: 'baseline' | 'expected';
  /** Place on the track, 0 to 1. */
  at: number;
}

/** What the progress element prints. */
export interface ProgressView {
  label: string;
  /** The main figure, such as `123`, or words where there is none. */
  figure: string;
  /** What follows it, such as `trên 130 xã`. */
  context: string;
  /** Share of the target, such as `94,6%`. */
  share: string;
  /** Drawn part of the track, 0 to 1. */
  width: number;
  marks: ProgressMark[];
  status: TargetProgress['status'];
  statusText: string;
  /** What a screen reader says for the bar. */
  valueText: string;
  /** Facts under the bar, each a term and its value. */
  facts: { term: string; value: string; kind?: ProgressMark['kind'] }[];
}

/** Decimals that numbers begin with; what has fewer is written with fewer. */
const leastDigits = 2;

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Puts a target's progress into words and places. The bar runs from nothing to the target. */
export function progressView(given: ProgressFacts, locale: Locale): ProgressView {
  const { label, unit, progress, isUp, goal, baseline, observation, deadline } = given;
  const words = progressWords[locale];
  const { actual, asOf, expected, remaining = 0, excess = 0, reason, status } = progress;
  // The pace falls between whole things; one decimal is enough to judge it by.
  const pace = expected === undefined ? undefined : Math.round(expected * 10) / 10;
  // All of them are compared by their reader, so all are told apart.
  const values = [goal.value, actual, baseline?.value].filter((value) => value !== undefined);
  const distances = [remaining, excess];
  const texts = new Map(
    [values, distances].flatMap((numbers) => {
      const written = formatCompared(numbers, locale, leastDigits);
      return numbers.map((value, index) => [value, written[index] ?? ''] as const);
    }),
  );
  const number = (value: number): string => texts.get(value) ?? '';
  const counted = (value: number): string => formatAmount(number(value), unit, locale);

  /** The bar's scale: the share of the target that a value is. */
  const placeOf = (value: number): number =>
    clamp((isUp ? value / goal.value : goal.value / value) || 0);

  const marks: ProgressMark[] = [];
  const facts: ProgressView['facts'] = [];
  if (baseline) {
    marks.push({ kind: 'baseline', at: placeOf(baseline.value) });
    facts.push({ term: words.baseline, value: counted(baseline.value), kind: 'baseline' });
  }
  const isRunning = !deadline || asOf <= deadline;
  if (expected !== undefined && pace !== undefined && isRunning && status !== 'not-started') {
    marks.push({ kind: 'expected', at: placeOf(expected) });
    facts.push({
      term: `${words.expected} ${formatDate(asOf, locale)}`,
      value: formatCompared([pace], locale, 1)[0] ?? '',
      kind: 'expected',
    });
  }
  if (actual !== undefined) {
    if (excess > 0) facts.push({ term: words.excess, value: counted(excess) });
    else if (remaining > 0) facts.push({ term: words.remaining, value: counted(remaining) });
  }
  if (deadline) facts.push({ term: words.deadline, value: formatDate(deadline, locale) });
  const ratio = ratioText(observation, goal, locale);
  if (ratio) facts.push({ term: words.ratio, value: ratio });

  const isMet = status === 'met';
  const ofTarget = progress.shareOfTarget;
  const share = ofTarget === undefined ? '' : formatShare(ofTarget, locale);
  const statusText = reason === 'not-published' ? words.finalUnpublished : words.status[status];
  const figure = actual === undefined ? words.noFigure : number(actual);
  const context =
    actual === undefined
      ? `${words.goal}: ${counted(goal.value)}`
      : `${words.of} ${counted(goal.value)}`;
  return {
    label,
    figure,
    context,
    share,
    width: actual === undefined ? 0 : isMet ? 1 : placeOf(actual),
    marks,
    status,
    statusText,
    valueText: [`${figure} ${context}`, share, statusText].filter(Boolean).join(', '),
    facts,
  };
}

/** `123/193 (63,7%) · Chỉ tiêu: 130/194 (67%)`: each share with its own denominator. */
function ratioText(
  observation: ProgressFacts['observation'],
  goal: ProgressFacts['goal'],
  locale: Locale,
): string {
  const parts = [observation, goal].flatMap((figure) =>
    figure?.denominator ? [{ of: figure.value, all: figure.denominator.value, figure }] : [],
  );
  const shares = formatComparedShares(
    parts.map(({ of, all }) => of / all),
    locale,
  );
  const texts = parts.map(({ of, all, figure }, index) => {
    const pair = formatCompared([of, all], locale, leastDigits).join('/');
    const text = `${pair} (${shares[index] ?? ''})`;
    return figure === goal ? `${progressWords[locale].target} ${text}` : text;
  });
  return texts.join(' · ');
}
