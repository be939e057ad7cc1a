import type { DataStatus } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formKinds } from '../model/form-kinds.js';
import { isRefused } from '../model/refusal.js';
import type { Deeds, Shown } from '../model/shown.js';
import type { Stated } from '../model/workspace.js';
import type { Scored } from '../worker/protocol.js';
import { roomWords } from '../words.js';
import { productList } from './products.js';
import { unscored } from './scores.js';

const statuses: readonly DataStatus[] = ['official', 'provisional', 'illustrative'];

/** What is stated of the figures, how the board looks, and what is taken away. */
export function publishPanel(shown: Shown, deeds: Deeds): TemplateResult {
  const scored = shown.studied?.scored;
  if (!scored) return unscored(shown, deeds);
  const words = roomWords[shown.locale];
  const isRefusedNow = isRefused(scored, shown.workspace.stated);
  return html`${statement(shown, scored, deeds)}
    <h3>${words.take}</h3>
    ${isRefusedNow ? html`<p class="notice" id="room-refused">${words.refused}</p>` : nothing}
    ${productList(shown, scored, isRefusedNow, deeds)} ${forms(shown, deeds)}
    <p class="hint measure">${words.publishNext}</p>
    ${preview(shown, scored, deeds)}`;
}

/** Which forms are in the workbook and on paper; at least one. */
function forms({ forms: chosen, locale }: Shown, deeds: Deeds): TemplateResult {
  const words = roomWords[locale];
  return html`<fieldset class="room-forms">
    <legend>${words.forms}</legend>
    ${formKinds.map((kind) => {
      const isChosen = chosen.includes(kind);
      const others = formKinds.filter((each) => (each === kind) !== chosen.includes(each));
      return html`<label>
        <input
          type="checkbox"
          .checked=${isChosen}
          ?disabled=${isChosen && chosen.length === 1}
          @change=${() => deeds.chooseForms(others)}
        />
        ${words.formKinds[kind]}
      </label>`;
    })}
  </fieldset>`;
}

function statement({ workspace, locale }: Shown, { scoreboard, absent }: Scored, deeds: Deeds) {
  const words = roomWords[locale];
  const { title, asOf, status, source } = words.statedFields;
  const { stated } = workspace;
  const text = (name: 'title' | 'source' | 'asOf', label: string, value: string, type = 'text') =>
    html`<p class="field">
      <label for=${`room-${name}`}>${label}</label>
      <input
        id=${`room-${name}`}
        type=${type}
        .value=${value}
        @change=${({ currentTarget }: Event) => {
          const input = currentTarget as HTMLInputElement;
          // A day that is still being typed is none, and not taken for an emptied field.
          if (type === 'date' && input.value === '') return;
          deeds.state({ [name]: input.value } satisfies Stated);
          // Nothing stated: what stood there before counts again.
          if (input.value.trim() === '') input.value = value;
        }}
      />
    </p>`;
  return html`<section aria-labelledby="room-stated" class="room-stated">
    <h3 id="room-stated">${words.stated}</h3>
    <div class="fields">
      ${text('title', title, scoreboard.title[locale])}
      ${text('asOf', asOf, scoreboard.asOf, 'date')}
      <p class="field">
        <label for="room-status">${status}</label>
        <select
          id="room-status"
          @change=${({ currentTarget }: Event) =>
            deeds.state({ status: (currentTarget as HTMLSelectElement).value as DataStatus })}
        >
          ${statuses.map(
            (each) =>
              html`<option value=${each} ?selected=${each === scoreboard.status}>
                ${words.status[each]}
              </option>`,
          )}
        </select>
      </p>
      ${text('source', source, stated.source ?? scoreboard.boards[0]?.source.title[locale] ?? '')}
      ${
        scoreboard.status === 'official' && absent > 0
          ? html`<p class="field">
              <label for="room-reason">${words.reason}</label>
              <input
                id="room-reason"
                .value=${stated.reason ?? ''}
                @change=${({ currentTarget }: Event) =>
                  deeds.state({ reason: (currentTarget as HTMLInputElement).value })}
              />
            </p>`
          : nothing
      }
    </div>
    <p>
      ${words.statusNow(words.status[scoreboard.status])}
      ${absent > 0 ? words.absent(absent) : nothing}
    </p>
  </section>`;
}

function preview(
  { isNarrow, isArriving, locale }: Shown,
  { scoreboard }: Scored,
  deeds: Deeds,
): TemplateResult {
  const words = roomWords[locale];
  const [board] = scoreboard.boards;
  const way = (narrow: boolean, text: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${narrow === isNarrow ? 'true' : 'false'}
      @click=${() => deeds.narrow(narrow)}
    >
      ${text}
    </button>`;
  return html`<section class="room-preview" aria-labelledby="room-preview">
    <h3 id="room-preview">${words.preview}</h3>
    <p class="room-widths">${way(false, words.desktop)} ${way(true, words.phone)}</p>
    <div class="room-stage" data-narrow=${isNarrow ? '' : nothing}>
      ${
        board && !isArriving
          ? html`<thidua-leaderboard
              .scoreboard=${scoreboard}
              board=${board.id}
              lang=${locale}
            ></thidua-leaderboard>`
          : nothing
      }
      ${scoreboard.targets.map(
        ({ id }) =>
          html`<thidua-progress
            .scoreboard=${scoreboard}
            target=${id}
            lang=${locale}
          ></thidua-progress>`,
      )}
    </div>
  </section>`;
}
