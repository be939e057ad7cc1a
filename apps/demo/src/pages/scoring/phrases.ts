import {
  formatMissing,
  formatNumber,
  formatValue,
  isMissing,
  type Adjustment,
  type Criterion,
  type Locale,
  type Score,
  type Scoring,
} from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import { localityOf, sample } from './model/sample.js';
import { valueKind } from './model/value.js';
import { scoringText } from './words.js';

const { scheme } = sample;

/** The label beside every number of the sample, on paper too. */
export const illustrativeLabel = (locale: Locale): Html =>
  html`<strong class="illustrative">${scoringText[locale].illustrative}</strong>`;

/** A score, with the digits of the scheme, or why there is none. */
export const scoreWords = (score: Score, locale: Locale): string =>
  isMissing(score)
    ? formatMissing(score.missing, locale)
    : formatNumber(score, locale, scheme.rounding.digits);

/** A rank, or that there is none. */
export const rankWords = (rank: number | undefined, locale: Locale): string =>
  rank === undefined ? scoringText[locale].change.notRanked : String(rank);

/** A share as a percentage, rounded. */
export const shareWords = (share: number, locale: Locale): string =>
  `${formatNumber(share * 100, locale)}%`;

/** A value of a criterion as its readers write it: 1 is yes, a day is its number. */
export function valueWords(input: Criterion | Adjustment, value: number, locale: Locale): string {
  return formatValue(value, input, locale, valueKind(input) === 'number');
}

/** The name of a locality. */
export const localityName = (code: string, locale: Locale): string => localityOf(code).name[locale];

/** The title of anything in the scheme or the board, by its id. */
export function titleOf(id: string, locale: Locale): string {
  const { groups, criteria, adjustments, facts, gates, awards } = scheme;
  const all = [...groups, ...criteria, ...adjustments, ...facts, ...gates, ...awards];
  const grade = scheme.grading?.grades.find((each) => each.id === id);
  return (all.find((each) => each.id === id)?.title ?? grade?.title)?.[locale] ?? id;
}

/** The place of a locality in the columns of a scoring. */
export const unitOf = ({ units }: Scoring, code: string): number => units.unitOf.get(code) ?? -1;
