import { formatDate, type Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { attributes, html, type Html } from '../html.js';
import { scoreboardPath } from '../routes.js';
import { elementText } from '../text/elements.js';
import { sourceLine } from './source-line.js';

/** The anniversary as an element, with its dates for readers without JavaScript. */
export function anniversaryCountdown(locale: Locale): Html {
  const milestone = scoreboard2023.milestones[0];
  if (!milestone) throw new Error('The scoreboard has no milestone');
  const { id, title, date, since, source } = milestone;
  const dates = [since, date].flatMap((day) => (day ? formatDate(day, locale) : []));
  return html`<thidua-countdown
    ${attributes({ src: scoreboardPath, 'milestone-id': id, lang: locale })}
  >
    <p class="fallback-title">${title[locale]}</p>
    <p class="fallback-figure">${since && elementText[locale].anniversary(since, date)}</p>
    <p>${dates.join(' – ')}</p>
    ${sourceLine(source, undefined, locale)}
  </thidua-countdown>`;
}
