import { formatNumber, type Locale } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import type { Outcome } from './model/outcome.js';
import { held } from './held.js';
import { areas, isPublished, maximaBy, weightLimits } from './model/weights.js';
import { writtenNumber } from './model/written-number.js';
import { scoringText } from './words.js';

/** A line to draw and a number to type for the weight of each area, and what it makes of its maximum. */
export function weightFields({ state }: Outcome, locale: Locale): Html {
  const words = scoringText[locale].weights;
  const maxima = maximaBy(state.weights);
  const { least, most } = weightLimits;
  return html`${areas.map(({ id, title }, place) => {
      const value = state.weights[place] as number;
      return html`<div class="weight">
        <label for="weight-${id}">${title[locale]}</label>
        <input
          type="range"
          id="range-${id}"
          min="${least}"
          max="${most}"
          step="1"
          value=${held(String(value))}
          aria-label="${words.range(title[locale])}"
          data-weight="${place}"
        />
        <input
          type="text"
          inputmode="decimal"
          id="weight-${id}"
          value=${held(writtenNumber(String(value), locale))}
          data-weight="${place}"
        />
        <span class="source">${words.maximum(formatNumber(maxima[place] as number, locale))}</span>
      </div>`;
    })}
    <p>
      <button
        type="button"
        id="weights-reset"
        disabled=${isPublished(state.weights) ? '' : nothing}
      >
        ${words.reset}
      </button>
    </p>`;
}
