import { formatNumber } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Deeds, Shown } from '../model/shown.js';
import type { Scored, Weighable, WeighedPart } from '../worker/protocol.js';
import { roomWords } from '../words.js';
import { comparisonView } from './comparison.js';

/** Digits of a weight that nobody typed. */
const digits = 1;

/** The least weight that can be tried: without any, a part would be another scheme. */
const least = 0.1;

/** Other weights, to see what they would move; nothing that is taken away knows of them. */
export function weightsView(
  shown: Shown,
  { weights, weighed }: Scored,
  deeds: Deeds,
): TemplateResult {
  if (weights.length === 0) return html``;
  const { locale, tried, group } = shown;
  const words = roomWords[locale].weights;
  const chosen = weights.find(({ id }) => id === group) ?? weights[0];
  return html`<section class="room-weights" aria-labelledby="room-weights">
    <h3 id="room-weights" tabindex="-1">${words.title}</h3>
    <p class="hint measure">${words.lead}</p>
    ${weights.length > 1 ? groupChoice(weights, chosen, shown, deeds) : nothing}
    ${chosen ? fields(chosen, shown, deeds) : nothing}
    <p>
      <button
        type="button"
        ?disabled=${tried.size === 0}
        @click=${() => {
          deeds.forgetWeights();
          // The button has nothing more to do.
          document.getElementById('room-weights')?.focus();
        }}
      >
        ${words.reset}
      </button>
    </p>
    ${
      tried.size === 0
        ? nothing
        : shown.weighedBy !== tried
          ? html`<p>${words.computing}</p>`
          : weighed && weighed.rows.length > 0
            ? html`<p>${words.moved(weighed.otherRanks)}</p>
                ${comparisonView('weighed', weighed, words.caption, shown, deeds)}`
            : html`<p>${words.nobody}</p>`
    }
  </section>`;
}

const groupChoice = (
  weights: readonly Weighable[],
  chosen: Weighable | undefined,
  { locale }: Shown,
  deeds: Deeds,
): TemplateResult =>
  html`<p class="field">
    <label for="room-weigh">${roomWords[locale].weights.group}</label>
    <select
      id="room-weigh"
      @change=${({ currentTarget }: Event) =>
        deeds.chooseGroup((currentTarget as HTMLSelectElement).value)}
    >
      ${weights.map(
        ({ id, title }) =>
          html`<option value=${id} ?selected=${id === chosen?.id} .selected=${id === chosen?.id}>
            ${title}
          </option>`,
      )}
    </select>
  </p>`;

function fields({ isSum, parts }: Weighable, shown: Shown, deeds: Deeds): TemplateResult {
  const { locale, tried } = shown;
  const words = roomWords[locale].weights;
  const number = (weight: number): string => formatNumber(weight, locale, digits);
  /** What the scheme says, and what it comes to where others were changed. */
  const told = ({ weight, tried: now }: WeighedPart): string =>
    isSum && now !== undefined && Math.abs(now - weight) > 1e-9
      ? words.becomes(number(weight), number(now))
      : words.now(number(weight), isSum);
  const valueOf = ({ id, weight }: WeighedPart): string =>
    String(tried.get(id) ?? Number(weight.toPrecision(6)));
  return html`${isSum ? html`<p class="hint measure">${words.scaled}</p>` : nothing}
    <div class="fields">
      ${parts.map(
        (part) =>
          html`<p class="field">
            <label for=${`weight-${part.id}`}>${part.title}</label>
            <span class="room-weight">
              <input
                id=${`weight-${part.id}`}
                type="number"
                min=${least}
                step="any"
                aria-describedby=${`weight-${part.id}-told`}
                .value=${live(valueOf(part))}
                @change=${({ currentTarget }: Event) => {
                  const input = currentTarget as HTMLInputElement;
                  // What is no weight is not kept: the field says what the table is about.
                  if (input.valueAsNumber >= least) deeds.tryWeight(part.id, input.valueAsNumber);
                  else input.value = valueOf(part);
                }}
              />
              <span class="hint" id=${`weight-${part.id}-told`}>${told(part)}</span>
            </span>
          </p>`,
      )}
    </div>`;
}
