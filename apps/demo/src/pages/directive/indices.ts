import {
  formatNumber,
  type IndexDefinition,
  type IndexRules,
  type Locale,
  type Source,
  type FigureStatus,
  type Text,
} from '@thidua/core';
import { directive2023, indexSeries } from '@thidua/quang-nam';
import { html, nothing, type Html, type Part } from '@thidua/site/parts';
import { sourceName } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { directiveText } from './words.js';
import { siteText } from '../../words.js';
import { routes } from '../../routes.js';
import { itemList } from './item.js';

interface Evidence {
  status: FigureStatus;
  source: Source;
  note?: Text | undefined;
}

/** The indices, with their scales and what is known about their rules, year by year. */
export function indices(locale: Locale): Html {
  const { terms, higherIsBetter, ways } = directiveText[locale];
  return itemList(directive2023.indices, locale, (index) => {
    const { code, officialName, direction, publisher } = index;
    return {
      title: code,
      facts: [
        [terms.officialName, officialName?.[locale]],
        [terms.scale, html`${scaleOf(index, locale)} ${evidence(index.scale, locale)}`],
        [terms.way, direction === 'increase' ? higherIsBetter : ways[direction]],
        [terms.publisher, html`${publisher.name[locale]} ${evidence(publisher, locale)}`],
        [terms.readings, readingsLink(code, locale)],
      ],
      further: rulesTable(index, locale),
    };
  });
}

function readingsLink(code: string, locale: Locale): Html | undefined {
  const series = indexSeries.find((each) => each.code === code);
  if (!series) return undefined;
  return html`<a href="${routes.data[locale]}#${series.id}"
    >${directiveText[locale].toReadings(code)}</a
  >`;
}

function scaleOf(
  { scale: { minimum, maximum, unit = '' } }: IndexDefinition,
  locale: Locale,
): string {
  const { unknown } = directiveText[locale].rules;
  const least = minimum === null ? unknown : formatNumber(minimum, locale);
  return `${least}–${formatNumber(maximum, locale)}${unit}`;
}

function evidence({ status, source, note }: Evidence, locale: Locale): Html {
  return html`<small
    >${siteText[locale].figureStatus[status]}:
    ${sourceName(source, locale)}${note ? `. ${note[locale]}` : nothing}</small
  >`;
}

function rulesTable({ code, rules }: IndexDefinition, locale: Locale): Html {
  const words = directiveText[locale].rules;
  return table({
    caption: words.caption(code),
    columns: [words.year, words.method, words.status],
    isWordy: true,
    rows: rules.map((each): Part[] => [
      yearsOf(each, locale),
      html`${each.text[locale]} <small>${words.dimensions}: ${dimensionsOf(each, locale)}</small>`,
      evidence(each, locale),
    ]),
  });
}

/** The data years of rules, in words. */
export function yearsOf({ from, to }: IndexRules, locale: Locale): string {
  const words = directiveText[locale].rules;
  if (from === null) return to === null ? words.unknown : words.until(to);
  if (to === null) return words.since(from);
  return from === to ? String(from) : `${from}–${to}`;
}

function dimensionsOf({ dimensions, weights }: IndexRules, locale: Locale): string {
  if (dimensions === null) return directiveText[locale].rules.unknown;
  return dimensions
    .map((dimension, index) => {
      const weight = weights?.[index];
      return weight === undefined
        ? dimension[locale]
        : `${dimension[locale]} ${formatNumber(weight, locale)}%`;
    })
    .join('; ');
}
