import type { Scoreboard } from '@thidua/core';
import type { LocalitySelectEvent } from '@thidua/widgets';
import { html, nothing, type TemplateResult } from 'lit';
import { countsOf } from '../model/groups.js';
import type { Deeds, Shown } from '../model/shown.js';
import { sureBoard } from '../model/sure-board.js';
import type { Scored } from '../worker/protocol.js';
import { roomWords } from '../words.js';
import { comparisonView } from './comparison.js';
import { needsSchemeView } from './needs-scheme.js';
import { surenessView } from './sureness.js';
import { weightsView } from './weights.js';

/** What is said where nothing is scored: what to do first. */
export function unscored(shown: Shown, deeds: Deeds): TemplateResult {
  const { studied, workspace, locale } = shown;
  const words = roomWords[locale];
  const issues = studied ? countsOf(studied.files).issues : 0;
  if (workspace.files.length === 0) return html`<p>${words.nothingYet}</p>`;
  return issues > 0
    ? html`<p>${words.mendFirst(issues)}</p>
        <p>
          <button type="button" class="primary" @click=${() => deeds.go('mend')}>
            ${words.toMend}
          </button>
        </p>`
    : studied?.needsScheme
      ? needsSchemeView(shown, deeds)
      : html`<p>${words.noScores}</p>`;
}

/** The real ranking, and why a locality stands where it does. */
export function scoresPanel(shown: Shown, deeds: Deeds): TemplateResult {
  const scored = shown.studied?.scored;
  if (!scored) return unscored(shown, deeds);
  const words = roomWords[shown.locale];
  const scoreboard = sureBoard(scored.scoreboard, shown.sureness);
  const [board] = scoreboard.boards;
  return html`${notes(scored)} ${surenessView(shown, scored, deeds)}
    <div class="room-scores">
      ${
        board && !shown.isArriving
          ? html`<thidua-leaderboard
              .scoreboard=${scoreboard}
              board=${board.id}
              lang=${shown.locale}
              highlight=${shown.locality ?? nothing}
              @thidua-locality-select=${({ code }: LocalitySelectEvent) => deeds.explain(code)}
            ></thidua-leaderboard>`
          : nothing
      }
      ${reasons(shown, scoreboard, deeds)}
    </div>
    ${
      scored.moved
        ? html`<h3>${words.moved}</h3>
            ${comparisonView('moved', scored.moved, words.moved, shown, deeds)}`
        : nothing
    }
    ${shown.isArriving ? nothing : weightsView(shown, scored, deeds)}`;
}

const notes = ({ notes: all }: Scored): TemplateResult =>
  all.length > 0
    ? html`<ul class="room-notes">
        ${all.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : html``;

/** More localities than anybody looks through in a list; their names are typed. */
const mostListed = 300;

function choice({ locality, locale }: Shown, { boards, localities }: Scoreboard, deeds: Deeds) {
  const rows = boards[0]?.rows ?? [];
  /** Those of the board: a district may have the name of a commune. */
  const own = (): Scoreboard['localities'] => {
    const ranked = new Set(rows.map(({ code }) => code));
    return localities.filter(({ code }) => ranked.has(code));
  };
  if (rows.length > mostListed) {
    const named = localities.find(({ code }) => code === locality)?.name[locale] ?? '';
    return html`<input
      id="room-locality"
      .value=${named}
      @change=${({ currentTarget }: Event) => {
        const typed = (currentTarget as HTMLInputElement).value.trim().toLocaleLowerCase('vi');
        const found = own().find(({ code, name, fullName }) =>
          [code, name[locale], fullName[locale]].some(
            (text) => text.toLocaleLowerCase('vi') === typed,
          ),
        );
        deeds.explain(found?.code ?? '');
      }}
    />`;
  }
  return html`<select
    id="room-locality"
    @change=${({ currentTarget }: Event) =>
      deeds.explain((currentTarget as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${locality === undefined}>…</option>
    ${own().map(
      ({ code, name }) =>
        html`<option value=${code} ?selected=${code === locality} .selected=${code === locality}>
          ${name[locale]}
        </option>`,
    )}
  </select>`;
}

/** Strengths, weaknesses and the nearest gains, as a site shows them. */
const card = (scoreboard: Scoreboard, locality: string, locale: Shown['locale']) =>
  html`<thidua-scorecard
    .scoreboard=${scoreboard}
    board=${scoreboard.boards[0]?.id ?? nothing}
    locality=${locality}
    lang=${locale}
  ></thidua-scorecard>`;

function reasons(shown: Shown, scoreboard: Scoreboard, deeds: Deeds) {
  const { locality, reasons: why, locale } = shown;
  const words = roomWords[locale];
  return html`<section class="room-reasons" aria-labelledby="room-reasons">
    <h3 id="room-reasons">${words.chooseLocality}</h3>
    <p class="field">
      <label for="room-locality">${words.locality}</label>
      ${choice(shown, scoreboard, deeds)}
    </p>
    ${
      why && locality !== undefined
        ? html`<p><strong>${why.standing}.</strong></p>
            ${why.neighbours.map((text) => html`<p>${text}</p>`)}
            ${
              why.criteria.length > 0
                ? html`<h4>${words.lostMost}</h4>
                    <ol>
                      ${why.criteria.map(
                        ({ text, lost }) =>
                          html`<li>
                            ${text}
                            ${lost === undefined ? nothing : html`<em>(${words.lost(lost)})</em>`}
                          </li>`,
                      )}
                    </ol>`
                : nothing
            }
            <p class="hint">${words.source(why.source)}</p>
            ${why.criteria.length > 0 ? card(scoreboard, locality, locale) : nothing}`
        : nothing
    }
  </section>`;
}
