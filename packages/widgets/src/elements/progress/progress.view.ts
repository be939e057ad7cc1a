import {
  formatDate,
  formatNumber,
  formatShare,
  type Figure,
  type Locale,
  type TargetProgress,
} from '@thidua/core';
import { progressWords } from './progress.messages.js';

/** A target with its progress, from a scoreboard or from attributes. */
export interface ProgressFacts {
  label: string;
  unit: string;
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

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Puts a target's progress into words and places. The bar runs from nothing to the target. */
export function progressView(given: ProgressFacts, locale: Locale): ProgressView {
  const { label, unit, progress, isUp, goal, baseline, observation, deadline } = given;
  const words = progressWords[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const counted = (value: number): string => `${number(value)} ${unit}`.trim();
  const { actual, asOf, expected, remaining = 0, excess = 0, reason, status } = progress;

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
  if (expected !== undefined && isRunning && status !== 'not-started') {
    marks.push({ kind: 'expected', at: placeOf(expected) });
    facts.push({
      term: `${words.expected} ${formatDate(asOf, locale)}`,
      // The pace falls between whole things; one decimal is enough to judge it by.
      value: formatNumber(Math.round(expected * 10) / 10, locale),
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
  const share = (figure: ProgressFacts['observation']): string => {
    if (!figure?.denominator) return '';
    const { value, denominator } = figure;
    const parts = [value, denominator.value].map((part) => formatNumber(part, locale)).join('/');
    return `${parts} (${formatShare(value / denominator.value, locale)})`;
  };
  const target = share(goal);
  return [share(observation), target && `${progressWords[locale].target} ${target}`]
    .filter(Boolean)
    .join(' · ');
}
