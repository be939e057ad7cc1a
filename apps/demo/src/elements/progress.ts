import { formatDate, formatNumber, formatShare, observationAt, type Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { attributes, html, type Html } from '../html.js';
import { scoreboardPath } from '../routes.js';
import { elementText } from '../text/elements.js';
import { newRuralTarget as target } from '../target.js';
import { sourceLine } from './source-line.js';

/** The new-rural target as an element, with its main figure for readers without JavaScript. */
export function newRuralProgress(locale: Locale): Html {
  const words = elementText[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const newest = observationAt(target, scoreboard2023.asOf) ?? target.baseline;
  const unit = target.unit[locale];
  const goal = `${number(target.goal.value)} ${unit}`;
  const deadline = target.deadline && words.until(formatDate(target.deadline, locale));
  return html`<thidua-progress
    ${attributes({ src: scoreboardPath, 'target-id': target.id, lang: locale })}
  >
    <p class="fallback-title">${target.title[locale]}</p>
    ${
      newest &&
      html`<p class="fallback-figure"><strong>${number(newest.value)}</strong> ${words.of(goal)}</p>
        <p>
          ${formatShare(newest.value / target.goal.value, locale)}
          ${words.ofTarget}${deadline && `, ${deadline}`}.
        </p>
        ${sourceLine(newest.source, newest.asOf, locale)}`
    }
  </thidua-progress>`;
}
