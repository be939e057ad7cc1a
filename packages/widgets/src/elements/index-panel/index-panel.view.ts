import {
  compareYears,
  endOf,
  formatMissing,
  formatNumber,
  formatPercent,
  isMissing,
  textIn,
  textOfUnit,
  type CivilDate,
  type Language,
  type PartialDate,
  type PublishedIndex,
  type Scoreboard,
} from '@thidua/core';
import type { DataTable } from '../../shared/data-table.js';
import { sourceText } from '../../shared/provenance.js';
import { drawingOf, placeOf, type Drawing } from './index-panel.drawing.js';
import { indexPanelWords } from './index-panel.messages.js';

/** A year under a drawing, with its rank. */
export interface YearView {
  year: string;
  x: number;
  /** The rank, a dash where none is known; empty in years without a reading. */
  rank: string;
  /** How many were ranked, with a stroke before it. */
  of: string;
}

/** An index as it is printed. */
export interface IndexView {
  id: string;
  code: string;
  name: string;
  value: string;
  /** Unit and year of the value; what is known instead where there is none. */
  about: string;
  change: string;
  drawing: Drawing | undefined;
  years: YearView[];
  /** The drawing in words. */
  spoken: string;
  labelOf: (value: number) => string;
}

/** What the index panel prints. */
export interface IndexPanelView {
  heading: string;
  told: string;
  indices: IndexView[];
  hasGaps: boolean;
  hasBreaks: boolean;
  hasDerived: boolean;
  /** What the source line dates: the newest edition that is shown; the scoreboard's day where there is none. */
  asOf: PartialDate;
  table: DataTable;
}

/** What was known of an index on a day: an edition counts from its publication, else from the year after. */
export const knownOn = (index: PublishedIndex, day: CivilDate | undefined): PublishedIndex =>
  day === undefined
    ? index
    : {
        ...index,
        readings: index.readings.filter(({ year, publishedOn }) =>
          publishedOn === undefined ? String(year) < day.slice(0, 4) : endOf(publishedOn) <= day,
        ),
      };

/**
 * When the newest of what is shown came out; the year that was measured where that is not known. Indices
 * have days of their own: the day of the scoreboard says nothing about them.
 */
const newestOf = (indices: readonly PublishedIndex[]): PartialDate | undefined =>
  indices
    .flatMap(({ readings }) => readings.map(({ year, publishedOn }) => publishedOn ?? String(year)))
    .sort((left, right) => endOf(left).localeCompare(endOf(right)))
    .at(-1);

const isPercent = (unit: string): boolean => unit.startsWith('%');

type Direction = 'up' | 'down' | 'same';

/** How the last value compares with that of the year before, in words, or why it is not compared. */
function changeOf(
  index: PublishedIndex,
  year: number,
  locale: Language,
): { text: string; direction?: Direction } {
  const words = indexPanelWords(locale);
  const before = index.readings.filter((reading) => reading.year < year).at(-1);
  if (!before) return { text: words.first };
  const from = String(before.year);
  const change = compareYears(index, before.year, year);
  if ('ruleVersions' in change) {
    const isKnown = change.ruleVersions.every((version) => version !== undefined);
    return { text: (isKnown ? words.otherRules : words.unknownRules)(from) };
  }
  if ('missing' in change || isMissing(change.score)) return { text: words.notCompared(from) };
  const { score } = change;
  const size = formatNumber(Math.abs(score), locale, index.digits);
  if (score === 0) return { text: words.same(from), direction: 'same' };
  return score > 0
    ? { text: words.up(size, from), direction: 'up' }
    : { text: words.down(size, from), direction: 'down' };
}

function indexView(
  index: PublishedIndex,
  first: number,
  count: number,
  locale: Language,
): IndexView & { direction: Direction | undefined } {
  const words = indexPanelWords(locale);
  const { id, code, name, unit, digits, readings } = index;
  const number = (value: number): string => formatNumber(value, locale, digits);
  const last = readings.filter(({ score }) => !isMissing(score)).at(-1);
  const ranked = readings.filter(({ rank }) => !isMissing(rank)).at(-1);
  const rankOf = (reading: typeof ranked): [rank: string, of: string] =>
    !reading || isMissing(reading.rank)
      ? ['–', '']
      : [
          formatNumber(reading.rank, locale),
          reading.rankedUnits === undefined ? '' : formatNumber(reading.rankedUnits, locale),
        ];
  const change = last && changeOf(index, last.year, locale);
  const printed = isPercent(textOfUnit(unit, locale));
  const score = last && !isMissing(last.score) ? number(last.score) : '';
  const value = printed && score ? formatPercent(score, locale) : score;
  const about = last
    ? words.inYear(printed ? '' : textOfUnit(unit, locale), String(last.year))
    : ranked
      ? words.lastRank(...rankOf(ranked), String(ranked.year))
      : '';
  const told = readings.map((reading) => {
    const { year, score } = reading;
    const [rank, of] = rankOf(reading);
    const said = isMissing(score) ? formatMissing(score.missing, locale) : number(score);
    return `${year}: ${said}${rank === '–' ? '' : ` (${words.rank} ${rank}${of && `/${of}`})`}`;
  });
  return {
    ...{ id, code, name: textIn(name, locale), value: value || words.noScore, about },
    ...{ change: change?.text ?? '', direction: change?.direction, labelOf: number },
    drawing: drawingOf(readings, first, count),
    years: Array.from({ length: count }, (_, place) => {
      const year = first + place;
      const reading = readings.find((each) => each.year === year);
      const [rank, of] = rankOf(reading);
      return {
        ...{ year: String(year), x: placeOf(year, first, count), rank: reading ? rank : '' },
        of: reading && of ? `/${of}` : '',
      };
    }),
    spoken: `${words.chart(code)}. ${told.join('; ')}.`,
  };
}

/** Turns the indices of a scoreboard, or one of them, into drawings and words. */
export function indexPanelView(
  { indices = [], asOf }: Scoreboard,
  chosen: string | undefined,
  day: CivilDate | undefined,
  locale: Language,
): IndexPanelView {
  const words = indexPanelWords(locale);
  const shown = indices
    .filter(({ id }) => !chosen || id === chosen)
    .map((index) => knownOn(index, day));
  const years = shown.flatMap(({ readings }) => readings.map(({ year }) => year));
  const first = years.length > 0 ? Math.min(...years) : 0;
  const count = years.length > 0 ? Math.max(...years) - first + 1 : 0;
  const views = shown.map((index) => indexView(index, first, count, locale));
  const countOf = (test: (view: (typeof views)[number]) => unknown): string =>
    formatNumber(views.filter(test).length, locale);
  const [one] = views;
  const isOne = chosen && one;
  const last = (view: IndexView): string => String(view.drawing?.points.at(-1)?.year ?? '');
  return {
    heading: isOne ? one.name : words.heading,
    told: isOne
      ? one.drawing
        ? words.toldOne(one.code, last(one), one.value)
        : words.toldNone(one.code)
      : words.told({
          all: formatNumber(views.length, locale),
          scored: countOf(({ drawing }) => drawing),
          comparable: countOf(({ direction }) => direction),
          up: countOf(({ direction }) => direction === 'up'),
          down: countOf(({ direction }) => direction === 'down'),
        }),
    indices: views,
    hasGaps: views.some(({ drawing }) => drawing && drawing.gaps.length > 0),
    hasBreaks: views.some(({ drawing }) => drawing && drawing.breaks.length > 0),
    hasDerived: views.some(({ drawing }) => drawing?.points.some(({ isDerived }) => isDerived)),
    asOf: newestOf(shown) ?? asOf,
    table: tableOf(shown, locale),
  };
}

/** Every year of every index, gaps with their reasons. */
function tableOf(indices: readonly PublishedIndex[], locale: Language): DataTable {
  const words = indexPanelWords(locale);
  return {
    caption: words.tableOf,
    columns: [
      { label: words.index },
      { label: words.year, isNumeric: true },
      { label: words.score, isNumeric: true },
      { label: words.rank, isNumeric: true },
      { label: words.of, isNumeric: true },
      { label: words.how },
      { label: words.source },
    ],
    rows: indices.flatMap(({ code, digits, readings }) =>
      readings.map(({ year, score, rank, rankedUnits, status, source }) => [
        ...[code, String(year)],
        isMissing(score)
          ? formatMissing(score.missing, locale)
          : formatNumber(score, locale, digits),
        isMissing(rank) ? formatMissing(rank.missing, locale) : formatNumber(rank, locale),
        rankedUnits === undefined ? '–' : formatNumber(rankedUnits, locale),
        ...[words.statuses[status], sourceText(source, locale)],
      ]),
    ),
    heading: 0,
  };
}
