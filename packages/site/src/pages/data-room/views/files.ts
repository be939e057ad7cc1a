import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import type { KeptFile } from '../model/workspace.js';
import type { Sample } from '../worker/protocol.js';
import { needsSchemeView } from './needs-scheme.js';
import { roomWords, type RoomWords } from '../words.js';

const samples: readonly Sample[] = ['messy', 'clean', 'form'];

/** The first step: drop, choose, paste or try; then what each file is. */
export function filesPanel(shown: Shown, deeds: Deeds): TemplateResult {
  const { workspace, studied, locale } = shown;
  const words = roomWords[locale];
  const isEmpty = workspace.files.length === 0;
  return html`<div class="room-drop" data-empty=${isEmpty ? '' : nothing}>
      <p><strong>${words.drop}</strong></p>
      <p class="hint">${words.dropHint}</p>
      <label class="room-choose">
        <span>${words.choose}</span>
        <input
          type="file"
          multiple
          accept=".xlsx,.xls,.xlsm,.csv,.txt,.json"
          @change=${({ currentTarget }: Event) => {
            const input = currentTarget as HTMLInputElement;
            deeds.choose([...(input.files ?? [])]);
            // The same file may be chosen again after it was mended elsewhere.
            input.value = '';
          }}
        />
      </label>
    </div>
    ${isEmpty ? html`<p class="measure">${words.needed}</p>` : list(shown, deeds)}
    ${studied?.needsScheme ? needsSchemeView(shown, deeds) : nothing}
    ${studied && !studied.isPeriodStated && studied.period !== undefined ? period(shown, deeds) : nothing}
    ${isEmpty ? trying(words, deeds) : nothing}
    ${isEmpty && shown.kept.length === 0 ? nothing : keeping(shown, deeds)}`;
}

/** What to do without a file of one's own. */
const trying = (words: RoomWords, deeds: Deeds): TemplateResult =>
  html`<div class="room-samples">
    <p>${words.tryIt}</p>
    <p>
      ${samples.map(
        (sample) =>
          html`<button type="button" @click=${() => deeds.trySample(sample)}>
            ${words.samples[sample]}
          </button>`,
      )}
    </p>
  </div>`;

function list({ workspace, studied, locale }: Shown, deeds: Deeds): TemplateResult {
  const words = roomWords[locale];
  const line = ({ id, name }: KeptFile): TemplateResult => {
    const file = studied?.files.find((each) => each.id === id);
    const { report, kind } = file ?? {};
    const { issues = [], notes = [] } = report ?? {};
    // Nothing to hold it against: neither right nor wrong.
    const isUnchecked = studied?.needsScheme === true && report?.kind === 'spreadsheet';
    const right = isUnchecked ? words.uncheckedFile : words.noIssues;
    const state = issues.length > 0 ? 'wrong' : isUnchecked ? 'none' : 'right';
    const told = [
      ...(kind ? [kind] : []),
      ...(report ? [issues.length > 0 ? words.issuesIn(issues.length) : right] : []),
      ...(notes.length > 0 ? [words.notesIn(notes.length)] : []),
    ].join(', ');
    return html`<li data-state=${report ? state : 'none'}>
      <span class="room-file">${name}</span>
      <span class="hint">${told}</span>
      <button type="button" aria-label=${words.remove(name)} @click=${() => deeds.remove(id)}>
        ${words.removeShort}
      </button>
    </li>`;
  };
  const issues = studied?.files.reduce((all, { report }) => all + report.issues.length, 0) ?? 0;
  return html`<h3>${words.files}</h3>
    <ul class="room-files">
      ${workspace.files.map(line)}
    </ul>
    ${
      studied && !(studied.needsScheme && issues === 0)
        ? html`<p>
            <button
              type="button"
              class="primary"
              @click=${() => deeds.go(issues > 0 ? 'mend' : 'scores')}
            >
              ${issues > 0 ? words.toMend : words.toScores}
            </button>
          </p>`
        : nothing
    }`;
}

const period = ({ studied, locale }: Shown, deeds: Deeds): TemplateResult =>
  html`<p class="field">
    <label for="room-period">${roomWords[locale].period}</label>
    <input
      id="room-period"
      inputmode="numeric"
      maxlength="4"
      .value=${studied?.period ?? ''}
      @change=${({ currentTarget }: Event) => {
        const { value } = currentTarget as HTMLInputElement;
        if (/^\d{4}$/.test(value)) deeds.state({ period: value });
      }}
    />
  </p>`;

/** The workspaces that are kept, as a choice; a new one among them. */
function choice({ kept, id, workspace, locale }: Shown, deeds: Deeds): TemplateResult {
  const words = roomWords[locale];
  const others = kept.filter((each) => each.id !== id);
  return html`${
    others.length > 0
      ? html`<p class="field">
          <label for="room-kept">${words.keptWork}</label>
          <select
            id="room-kept"
            @change=${({ currentTarget }: Event) =>
              deeds.openKept((currentTarget as HTMLSelectElement).value)}
          >
            <option value=${id} selected .selected=${true}>${words.thisWork}</option>
            ${others.map(
              (each) =>
                html`<option value=${each.id}>
                  ${each.name}, ${new Date(each.at).toLocaleString(locale)}
                </option>`,
            )}
          </select>
        </p>`
      : nothing
  }
  ${
    workspace.files.length > 0
      ? html`<button type="button" @click=${() => deeds.openKept(undefined)}>
          ${words.otherWork}
        </button>`
      : nothing
  }`;
}

function keeping(shown: Shown, deeds: Deeds): TemplateResult {
  const { isKept, isClearing, workspace, locale } = shown;
  const words = roomWords[locale];
  if (workspace.files.length === 0)
    return html`<div class="room-keeping">${choice(shown, deeds)}</div>`;
  return html`<div class="room-keeping">
    <p class="hint">${isKept ? words.kept : words.notKept}</p>
    ${choice(shown, deeds)}
    ${
      isClearing
        ? html`<p role="alertdialog" aria-label=${words.clear}>
            ${words.clearQuestion}
            <button type="button" class="room-danger" @click=${deeds.clear}>
              ${words.clearYes}
            </button>
            <button type="button" @click=${() => deeds.askToClear(false)}>${words.clearNo}</button>
          </p>`
        : html`<button type="button" @click=${() => deeds.askToClear(true)}>${words.clear}</button>`
    }
  </div>`;
}
