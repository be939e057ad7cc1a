import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import type { Locality } from '../model/register/locality.js';
import { factsOf } from '../rules/facts.js';
import type { FullQuestion } from './arbitrary-question.js';
import { cellOf, previousOf, type NaiveCell } from './naive-cell.js';

const ordered = (values: number[]): number[] => [...values].sort((left, right) => left - right);

/** Frees a number of what binary arithmetic adds. */
const decimal = (value: number): number => Number(value.toPrecision(12));

/** A quantile: between two values that stand beside each other, as far as the share says. */
function quantileOf(values: number[], share: number): number {
  const sorted = ordered(values);
  const place = share * (sorted.length - 1);
  const [low, high] = [Math.floor(place), Math.ceil(place)].map((index) => sorted[index] as number);
  return decimal((low as number) * (1 - (place % 1)) + (high as number) * (place % 1));
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Skewness and excess kurtosis from the cumulants of the sample, unbiased. */
function shape(values: number[]): [skewness: number, kurtosis: number] {
  const n = values.length;
  const moment = (power: number): number =>
    mean(values.map((each) => (each - mean(values)) ** power));
  const k2 = (moment(2) * n) / (n - 1);
  const k3 = (moment(3) * n * n) / ((n - 1) * (n - 2));
  const k4 =
    (n * n * ((n + 1) * moment(4) - 3 * (n - 1) * moment(2) ** 2)) / ((n - 1) * (n - 2) * (n - 3));
  return [k3 / k2 ** 1.5, n > 3 ? k4 / k2 ** 2 : NaN];
}

/** Replaces the furthest values by the next ones, one after another. */
function byCount(
  given: number[],
  most: number,
  limits: [number, number],
): (value: number) => number {
  let [low, high] = [Math.min(...given), Math.max(...given)];
  const inside = (value: number): number => Math.max(low, Math.min(high, value));
  for (;;) {
    const values = given.map(inside);
    const [skewness, kurtosis] = shape(values);
    const replaced = given.filter((value) => inside(value) !== value).length;
    const isOut = Math.abs(skewness) >= limits[0] - 1e-9 && kurtosis >= limits[1] - 1e-9;
    if (!isOut || replaced >= most) return inside;
    if (skewness > 0) high = Math.max(...given.filter((value) => value < high));
    else low = Math.min(...given.filter((value) => value > low));
  }
}

/** What counts of one unit for one criterion, after gaps are filled and outliers drawn in. */
export function countedCell(
  question: FullQuestion,
  unit: Locality,
  criterion: Criterion | Adjustment,
): NaiveCell {
  const own = cellOf(question, unit, criterion);
  const { fillGaps, winsorise } = 'parent' in criterion ? criterion : {};
  if (!fillGaps && !winsorise) return own;
  const among = (bloc: boolean): readonly Locality[] =>
    question.localities.filter(
      (other) => !bloc || (other.bloc ?? other.code) === (unit.bloc ?? ''),
    );
  const filled = (other: Locality): number | undefined => {
    const { value, missing, target } = cellOf(question, other, criterion);
    if (value !== undefined || missing === 'not-assigned' || !fillGaps) return value;
    const { rule } = criterion;
    const isShareOfTarget = rule.kind === 'step-bands' && rule.of === 'percent-of-target';
    const needsTarget = isShareOfTarget || factsOf(rule.kind).target === 'needed';
    if (target === undefined && needsTarget) return undefined;
    if (fillGaps === 'previous') return previousOf(question, other, criterion);
    const peers =
      fillGaps === 'median' || fillGaps === 'mean'
        ? question.localities
        : question.localities.filter(({ bloc }) => bloc !== undefined && bloc === other.bloc);
    const known = peers.flatMap((peer) => cellOf(question, peer, criterion).value ?? []);
    if (known.length === 0) return undefined;
    return fillGaps.endsWith('mean') ? mean(known) : quantileOf(known, 0.5);
  };
  const value = filled(unit);
  if (value === undefined) return own;
  const peers = winsorise ? among(winsorise.within === 'bloc') : [];
  const values = peers.flatMap((peer) => filled(peer) ?? []);
  if (!winsorise || values.length === 0) return { ...own, value };
  if (winsorise.by === 'quantiles') {
    const [low, high] = [quantileOf(values, winsorise.lower), quantileOf(values, winsorise.upper)];
    return { ...own, value: Math.max(low, Math.min(high, value)) };
  }
  const { most, skewness = 2, kurtosis = 3.5 } = winsorise;
  return { ...own, value: byCount(values, most, [skewness, kurtosis])(value) };
}
