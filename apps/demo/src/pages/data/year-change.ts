import {
  compareYears,
  formatNumber,
  isMissing,
  type IndexReading,
  type IndexSeries,
  type Locale,
  type YearChange,
} from '@thidua/core';
import { indexSeriesText } from './index-series.words.js';

/** How a reading compares with that of the year before, in words, or why they are not compared. */
export function yearChange(series: IndexSeries, { year }: IndexReading, locale: Locale): string {
  const { change: words } = indexSeriesText[locale];
  if (!series.readings.some((reading) => reading.year === year - 1)) return words.first;
  const change = compareYears(series, year - 1, year);
  if (!('missing' in change)) return parts(change, series, locale).join('; ');
  if ('ruleVersions' in change)
    return change.ruleVersions.includes(undefined) ? words.unknownRules : words.otherRules;
  return change.missing === 'not-surveyed' ? words.notSurveyed : words.noData;
}

function parts({ score, rank }: YearChange, series: IndexSeries, locale: Locale): string[] {
  const { change: words } = indexSeriesText[locale];
  if (isMissing(score) && isMissing(rank) && !('rankedUnits' in rank)) return [words.noData];
  return [
    isMissing(score)
      ? words.noScore
      : words.score(signed(score, locale, series.digits), words.unitOf(series.unit[locale])),
    rankChangeText(rank, locale),
  ];
}

function rankChangeText(rank: YearChange['rank'], locale: Locale): string {
  const { change: words } = indexSeriesText[locale];
  if ('rankedUnits' in rank) {
    const [from, to] = rank.rankedUnits;
    return from === undefined || to === undefined ? words.noRank : words.otherUnits(from, to);
  }
  if (isMissing(rank)) return words.noRank;
  return rank.kind === 'up' || rank.kind === 'down' ? words[rank.kind](rank.places) : words.same;
}

/** A difference with its sign; a minus sign, not a hyphen. */
const signed = (value: number, locale: Locale, digits: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value), locale, digits)}`;
