import { html, nothing, type TemplateResult } from 'lit';
import { countsOf } from '../model/groups.js';
import { steps, type Deeds, type Shown, type StepName } from '../model/shown.js';
import { roomWords } from '../words.js';
import { comparePanel } from './compare.js';
import { filesPanel } from './files.js';
import { mendPanel } from './mend.js';
import { publishPanel } from './publish.js';
import { scoresPanel } from './scores.js';

const panels: Record<StepName, (shown: Shown, deeds: Deeds) => TemplateResult> = {
  files: filesPanel,
  mend: mendPanel,
  scores: scoresPanel,
  compare: comparePanel,
  publish: publishPanel,
};

/** The whole room: where one is, what is left, and what this step is about. */
export function room(shown: Shown, deeds: Deeds): TemplateResult {
  const { step, locale } = shown;
  const words = roomWords[locale];
  return html`<div class="room-bar">
      <nav class="room-steps" aria-label=${words.steps}>
        <ol>
          ${steps.map(
            (name) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${name === step ? 'step' : nothing}
                  @click=${() => deeds.go(name)}
                >
                  ${words.step[name]}
                </button>
              </li>`,
          )}
        </ol>
      </nav>
      ${state(shown, deeds)}
    </div>
    <section class="room-panel" aria-labelledby="room-step">
      <h2 id="room-step" tabindex="-1">${words.step[step]}</h2>
      ${panels[step](shown, deeds)}
    </section>`;
}

/** What is left to mend, always in sight; what is being done; what was done last. */
function state({ studied, workspace, progress, isStopped, told, locale }: Shown, deeds: Deeds) {
  const words = roomWords[locale];
  const counts = studied && workspace.files.length > 0 ? countsOf(studied.files) : undefined;
  const doing = progress && words.progress[progress.does](progress.done, progress.of);
  // Where nothing could be checked, nothing is right either.
  const isUnchecked = studied?.needsScheme === true && counts?.issues === 0;
  const left = isUnchecked ? words.unchecked : counts && words.left(counts.issues, counts.notes);
  return html`<div class="room-state">
    <p
      role="status"
      data-state=${counts === undefined || isUnchecked ? 'none' : counts.issues > 0 ? 'wrong' : 'right'}
    >
      ${doing ? nothing : html`<strong>${left ?? ''}</strong>`} <span>${told}</span>
    </p>
    ${
      doing
        ? html`<p class="room-progress">
            <progress
              max=${progress.of}
              value=${progress.of > 1 ? progress.done : nothing}
              aria-label=${doing}
            ></progress>
            <span>${doing}</span>
            <button type="button" @click=${deeds.stop}>${words.stop}</button>
          </p>`
        : nothing
    }
    ${isStopped ? html`<button type="button" @click=${deeds.again}>${words.again}</button>` : nothing}
    <p class="room-history">
      <button
        type="button"
        aria-keyshortcuts="Control+Z"
        ?disabled=${workspace.done.length === 0}
        @click=${deeds.undo}
      >
        ${words.undo}
      </button>
      <button
        type="button"
        aria-keyshortcuts="Control+Y"
        ?disabled=${workspace.undone.length === 0}
        @click=${deeds.redo}
      >
        ${words.redo}
      </button>
    </p>
  </div>`;
}
