import {
  formatAmount,
  formatDate,
  formatNumber,
  roundHalfUp,
  type Figure,
  type Locale,
  type Unit,
} from '@thidua/core';
import { outcomes2023, type Outcome } from '@thidua/quang-nam';
import { html, nothing, type Html, type Part } from '@thidua/site/parts';
import { sourceName } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { siteText } from '../../words.js';
import { dataText } from './words.js';

/** What the year came to, beside the targets: each figure with its date, status and source. */
export function outcomes(locale: Locale): Html {
  const words = dataText[locale];
  return table({
    caption: words.outcomesTitle,
    isCaptionHidden: true,
    columns: [words.figure, words.date, words.status, words.source],
    groups: outcomes2023.map((outcome) => ({
      title: outcome.title[locale],
      rows: outcome.figures.map((figure) => row(outcome, figure, locale)),
    })),
  });
}

/** A share as its source rounds it: it is measured against no goal that it might seem to reach. */
const share = (part: number, locale: Locale): string =>
  `${formatNumber(roundHalfUp(100 * part, 2), locale)}%`;

const amount = (value: number, unit: Unit, locale: Locale): string =>
  formatAmount(formatNumber(value, locale), unit, locale);

function row({ unit }: Outcome, figure: Figure, locale: Locale): Part[] {
  const { value, denominator, asOf, status, source, note } = figure;
  const whole = denominator
    ? ` / ${amount(denominator.value, unit, locale)} (${share(value / denominator.value, locale)})`
    : '';
  return [
    html`${amount(value, unit, locale)}${whole}`,
    formatDate(asOf, locale),
    siteText[locale].figureStatus[status],
    html`${sourceName(source, locale)}${note ? html`<small>${note[locale]}</small>` : nothing}`,
  ];
}
