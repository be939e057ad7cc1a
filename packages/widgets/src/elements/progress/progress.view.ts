import {
  formatCompared,
  formatComparedShares,
  formatDate,
  formatShare,
  textOfUnit,
  type Figure,
  type Language,
  type TargetProgress,
  type Unit,
} from '@thidua/core';
import { leadOf, madeOf, unitOfDifferences, writerOf } from './progress.lead.js';
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

/** A mark on the bar, explained in the legend. */
export interface ProgressMark {
  kind: 'baseline' | 'expected';
  /** Place on the track, 0 to 1. */
  at: number;
}

/** What the progress element prints. */
export interface ProgressView {
  label: string;
  /** The main figure, such as `0`, or words where there is none. */
  figure: string;
  /** The words after it, such as `trên 7 xã tăng thêm (123 → 130)`. */
  context: string;
  /** Share of the target, such as `94,6%`, if the figure is the value itself. */
  share: string;
  /** Figure, context and share as one sentence without its stop, as a screen reader says it. */
  lead: string;
  /**
   * The value beside the goal, `123 trên 130 xã (94,6%)`, if the figure is another; also a fact.
   */
  reached: string;
  /** Drawn part of the track, 0 to 1. */
  width: number;
  /** The bar in numbers, for screen readers: from 0 to `most`. */
  scale: { now: number | undefined; most: number };
  marks: ProgressMark[];
  status: TargetProgress['status'];
  statusText: string;
  /** What a screen reader says for the bar. */
  valueText: string;
  /** Facts under the bar, each a term and its value. */
  facts: { term: string; value: string; kind?: ProgressMark['kind'] }[];
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * The distance from the baseline to the goal. If known, it is what is stated and drawn, since most
 * of a value may have existed before the period began. Absent if the baseline is not short of the
 * goal, or was not measured, or is 0: then the distance is the whole value.
 */
function wayOf({ baseline, goal, isUp, progress }: ProgressFacts): number | undefined {
  if (!baseline || (isUp && baseline.value === 0)) return undefined;
  const way = madeOf(goal.value, baseline.value, isUp);
  const isKnown = progress.actual === undefined || progress.shareOfWay !== undefined;
  return way > 0 && isKnown ? way : undefined;
}

/**
 * Puts a target's progress into words and places. The bar runs from the baseline to the target, or
 * from zero without a baseline.
 */
export function progressView(given: ProgressFacts, locale: Language): ProgressView {
  const { label, unit, progress, isUp, goal, baseline, deadline } = given;
  const words = progressWords(locale);
  const { actual, reason, status, shareOfTarget } = progress;
  const need = wayOf(given);
  const numbers = { goal: goal.value, actual, baseline: baseline?.value };
  const values = Object.values(numbers).filter((value) => value !== undefined);
  // Readers compare all of them, so they need enough digits to be distinguished.
  const writer = writerOf(values, unit, locale);
  const { figure, context, level } = leadOf({ ...numbers, need, isUp }, writer, unit, locale);

  /** Where a value is on the bar. */
  const placeOf = (value: number): number => {
    if (need !== undefined && baseline) return clamp(madeOf(value, baseline.value, isUp) / need);
    return clamp((isUp ? value / goal.value : goal.value / value) || 0);
  };
  const width = actual === undefined ? 0 : status === 'met' ? 1 : placeOf(actual);
  const most = need ?? (isUp ? goal.value : 100);
  const ofTarget = shareOfTarget === undefined ? '' : formatShare(shareOfTarget, locale);
  const share = need === undefined ? ofTarget : '';
  const isPercent = textOfUnit(unit, locale).startsWith('%');
  const reached = level && ofTarget && !isPercent ? `${level} (${ofTarget})` : level;
  const statusText = reason === 'not-published' ? words.finalUnpublished : words.status[status];
  const told = `${figure}${actual === undefined ? '.' : ''} ${context}`;
  const lead = [told, share].filter(Boolean).join(', ');

  const facts: ProgressView['facts'] = [];
  const marks: ProgressMark[] = [];
  if (reached) facts.push({ term: words.reached, value: reached });
  if (baseline) {
    marks.push({ kind: 'baseline', at: placeOf(baseline.value) });
    facts.push({ term: words.baseline, value: writer.counted(baseline.value), kind: 'baseline' });
  }
  const pace = paceOf(given);
  if (pace !== undefined) {
    marks.push({ kind: 'expected', at: placeOf(pace) });
    facts.push({
      term: `${words.expected} ${formatDate(progress.asOf, locale)}`,
      // It falls between whole units; one decimal is enough to judge by.
      value: formatCompared([Math.round(pace * 10) / 10], locale, 1)[0] ?? '',
      kind: 'expected',
    });
  }
  facts.push(...distanceFacts(given, locale));
  if (deadline) facts.push({ term: words.deadline, value: formatDate(deadline, locale) });
  const ratio = ratioText(given, locale);
  if (ratio) facts.push({ term: words.ratio, value: ratio });
  return {
    ...{ label, figure, context, share, reached, lead, width, marks, status, statusText, facts },
    scale: { now: actual === undefined ? undefined : Number((width * most).toPrecision(12)), most },
    valueText: figure === statusText ? lead : `${lead}, ${statusText}`,
  };
}

/** Where an even pace would be, while there is one. */
function paceOf({ progress, deadline }: ProgressFacts): number | undefined {
  const isRunning = !deadline || progress.asOf <= deadline;
  return isRunning && progress.status !== 'not-started' ? progress.expected : undefined;
}

/** The remaining amount, or the excess over the goal. */
function distanceFacts(given: ProgressFacts, locale: Language): ProgressView['facts'] {
  const { unit, progress, isUp } = given;
  const { actual, remaining = 0, excess = 0 } = progress;
  const distance = excess > 0 ? excess : remaining;
  if (actual === undefined || distance <= 0) return [];
  const { counted } = writerOf([distance], unitOfDifferences(unit, locale), locale);
  const term = progressWords(locale)[excess > 0 ? 'excess' : 'remaining'][isUp ? 'up' : 'down'];
  return [{ term, value: counted(distance) }];
}

/** `123/193 (63,7%) · Chỉ tiêu: 130/194 (67%)`: each share with its own denominator. */
function ratioText({ observation, goal }: ProgressFacts, locale: Language): string {
  const parts = [observation, goal].flatMap((figure) =>
    figure?.denominator ? [{ of: figure.value, all: figure.denominator.value, figure }] : [],
  );
  if (!parts.length) return '';
  const shares = formatComparedShares(
    parts.map(({ of, all }) => of / all),
    locale,
  );
  const texts = parts.map(({ of, all, figure }, index) => {
    const pair = formatCompared([of, all], locale, 2).join('/');
    const text = `${pair} (${shares[index] ?? ''})`;
    return figure === goal ? `${progressWords(locale).target} ${text}` : text;
  });
  return texts.join(' · ');
}
