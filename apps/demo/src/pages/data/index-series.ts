import {
  formatNumber,
  isMissing,
  type IndexReading,
  type IndexSeries,
  type Locale,
} from '@thidua/core';
import { directive2023, indexSeries } from '@thidua/quang-nam';
import { html, nothing, type Html, type Part } from '@thidua/site/parts';
import { sourceName } from '../../elements/source-line.js';
import { table, type RowGroup } from '../../elements/table.js';
import { routes } from '../../routes.js';
import { indexSeriesText } from './index-series.words.js';
import { siteText } from '../../words.js';
import { yearsOf } from '../directive/indices.js';
import { trend } from './trend.js';
import { yearChange } from './year-change.js';

/** The six indices, year by year: figures with their sources, gaps with their reasons, breaks. */
export const indexTables = (locale: Locale): Html =>
  html`${indexSeries.map((series) => oneIndex(series, locale))}`;

function oneIndex(series: IndexSeries, locale: Locale): Html {
  const words = indexSeriesText[locale];
  const { id, code, name, publisher, unit } = series;
  const { columns } = words;
  const ref = directive2023.indices.find((index) => index.code === code)?.ref;
  return html`<article class="index-series" aria-labelledby="${id}">
    <h3 id="${id}">${name[locale]}</h3>
    <p class="measure">
      ${words.about(publisher[locale], unit[locale])}
      ${ref ? html`<a href="${routes.directive[locale]}#${ref}">${words.toRules}</a>` : nothing}
    </p>
    ${trend(series, locale)}
    ${table({
      caption: words.caption(code),
      columns: [columns.year, columns.score, columns.rank, columns.change, columns.source],
      groups: rowGroups(series, locale),
      isWordy: true,
    })}
  </article>`;
}

/** Readings under the same rules are grouped, below what is known about the rules. */
function rowGroups(series: IndexSeries, locale: Locale): RowGroup[] {
  const groups: { rules: string | undefined; readings: IndexReading[] }[] = [];
  for (const reading of series.readings) {
    const last = groups.at(-1);
    if (last && last.rules === reading.ruleVersion) last.readings.push(reading);
    else groups.push({ rules: reading.ruleVersion, readings: [reading] });
  }
  return groups.map(({ rules, readings }) => ({
    title: rulesTitle(series, rules, locale),
    rows: readings.map((reading) => row(series, reading, locale)),
  }));
}

function rulesTitle({ ruleVersions }: IndexSeries, id: string | undefined, locale: Locale): Part {
  const words = indexSeriesText[locale];
  const rules = ruleVersions.find((version) => version.id === id);
  if (!rules) return words.rulesUnknown;
  const status = siteText[locale].figureStatus[rules.status].toLowerCase();
  const { text, note } = rules;
  return html`${words.rulesOf(yearsOf(rules, locale), status, text[locale])}
  ${note ? html`<small>${note[locale]}</small>` : nothing}`;
}

function row(series: IndexSeries, reading: IndexReading, locale: Locale): Part[] {
  const { year, source, note, grade } = reading;
  return [
    year,
    html`${score(series, reading, locale)}${grade ? html` <small>${grade[locale]}</small>` : nothing}`,
    rank(reading, locale),
    yearChange(series, reading, locale),
    html`${sourceName(source, locale)}${note ? html` <small>${note[locale]}</small>` : nothing}`,
  ];
}

function score({ digits, unit }: IndexSeries, reading: IndexReading, locale: Locale): Html {
  const { statuses } = indexSeriesText[locale];
  if (isMissing(reading.score)) return gap(statuses[reading.status]);
  const sign = unit[locale] === '%' ? '%' : '';
  return html`<span class="figure">${formatNumber(reading.score, locale, digits)}${sign}</span>
    <small>${statuses[reading.status]}</small>`;
}

function rank({ rank: place, rankedUnits = 0, rankStatus }: IndexReading, locale: Locale): Html {
  const words = indexSeriesText[locale];
  if (isMissing(place)) return gap(words.statuses[rankStatus]);
  return html`<span class="figure">${words.rank(place, rankedUnits)}</span>
    <small>${words.statuses[rankStatus]}</small>`;
}

const gap = (reason: string): Html => html`<span class="gap">${reason}</span>`;
