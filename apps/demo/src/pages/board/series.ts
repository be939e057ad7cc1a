import { endOf, formatDate, formatNumber, formatShare, type Locale } from '@thidua/core';
import { newRuralSeries } from '@thidua/quang-nam';
import { html, nothing, type Html } from '@thidua/site/parts';
import { boardText } from './words.js';

/** The published counts, newest first; one that was not known on the page's day is hidden. */
export function series(locale: Locale): Html {
  const { seriesTitle, seriesLead, seriesColumns } = boardText[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const largest = Math.max(...newRuralSeries.map(({ denominator }) => denominator?.value ?? 0));
  const published = newRuralSeries.filter(({ status }) => status === 'published').reverse();
  return html`<section aria-labelledby="series">
    <h2 id="series">${seriesTitle}</h2>
    <p class="lead">${seriesLead}</p>
    <table class="series" aria-labelledby="series">
      <thead>
        <tr>
          ${Object.values(seriesColumns).map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${published.map(
          ({ asOf, value, denominator }) =>
            html`<tr data-known="${endOf(asOf)}">
              <th scope="row">${formatDate(asOf, locale)}</th>
              <td>
                ${[value, denominator?.value].flatMap((part) => (part ? number(part) : [])).join('/')}
                ${denominator ? bar(value, denominator.value, largest) : nothing}
              </td>
              <td>${denominator ? formatShare(value / denominator.value, locale) : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** The count inside its own total, both on one scale: so a reader sees that the total changed. */
function bar(value: number, total: number, largest: number): Html {
  const share = (part: number): string => `${((100 * part) / largest).toFixed(2)}%`;
  return html`<svg class="series-bar" aria-hidden="true">
    <rect class="series-total" width="${share(total)}" height="100%" />
    <rect class="series-count" width="${share(value)}" height="100%" />
  </svg>`;
}
