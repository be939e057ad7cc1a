import { formatDate, type Scoreboard } from '@thidua/core';
import type { PageContext } from '../../document/site.js';
import { html, type Html } from '../../template.js';
import { withoutScript } from '../../without-script.js';
import { monthsOf, placeOf, type Span } from './days.js';
import { spanOf, stopsOf } from './stops.js';
import { boardWords } from './words.js';

/**
 * The control that moves the whole page through time. It shows the newest state; the script takes
 * it from here, and without a script it is not shown.
 */
export function asOfControl({ site: { scoreboard }, locale }: PageContext): Html {
  const { asOf: words } = boardWords[locale];
  const span = spanOf(scoreboard);
  const newest = formatDate(span.last, locale);
  const other = boardWords[locale === 'vi' ? 'en' : 'vi'].asOf;
  return html`<form
      class="as-of"
      id="as-of"
      aria-label="${words.title}"
      data-first="${span.first}"
      data-last="${span.last}"
      data-locale="${locale}"
      data-parameter="${words.parameter}"
      data-other-parameter="${other.parameter}"
      data-shown="${words.shown}"
      data-newest="${words.shownNewest(newest)}"
    >
      <div class="as-of-room">
        <div class="as-of-now">
          <label for="as-of-place">${words.day}</label>
          <strong id="as-of-day">${newest}</strong>
        </div>
        <div class="as-of-line">
          ${scale(scoreboard, span)}
          <input
            type="range"
            id="as-of-place"
            min="0"
            max="${placeOf(span, span.last)}"
            value="${placeOf(span, span.last)}"
            aria-valuetext="${newest}"
          />
        </div>
        <div class="as-of-choice">
          <label class="visually-hidden" for="as-of-date">${words.date}</label>
          <input
            type="date"
            id="as-of-date"
            min="${span.first}"
            max="${span.last}"
            value="${span.last}"
          />
          <button type="button" id="as-of-newest" disabled>${words.newest}</button>
        </div>
      </div>
    </form>
    <nav class="stops" aria-label="${words.stops}">
      <ol>
        ${stopsOf(scoreboard, locale).map(
          ({ date, caption }) =>
            html`<li>
              <a href="?${words.parameter}=${date}#as-of" data-date="${date}"
                ><time datetime="${date}">${formatDate(date, locale)}</time>
                <span>${caption}</span></a
              >
            </li>`,
        )}
      </ol>
    </nav>
    <p class="as-of-state">
      <span id="as-of-state" role="status">${words.shownNewest(newest)}</span>
      ${withoutScript(words.needsScript)}
    </p>`;
}

/** A line with the months, and a mark at each stop. Places are attributes: styles inline are not allowed. */
function scale(scoreboard: Scoreboard, span: Span): Html {
  const length = placeOf(span, span.last);
  const at = (date: string): string => `${((100 * placeOf(span, date)) / length).toFixed(2)}%`;
  return html`<svg class="scale" aria-hidden="true">
    <line class="scale-line" x1="0" x2="100%" y1="50%" y2="50%" />
    ${monthsOf(span).map(
      (month) =>
        html`<line class="scale-month" x1="${at(month)}" x2="${at(month)}" y1="35%" y2="65%" />`,
    )}
    ${stopsOf(scoreboard, 'vi').map(
      ({ date }) => html`<circle class="scale-stop" cx="${at(date)}" cy="50%" r="5" />`,
    )}
  </svg>`;
}
