import { html, nothing, type TemplateResult } from 'lit';
import {
  countsOf,
  groupsOf,
  remedyFor,
  type FoundIssue,
  type IssueGroup,
} from '../model/groups.js';
import { cellsInForce } from '../model/in-force.js';
import type { Deeds, Shown } from '../model/shown.js';
import type { StudiedFile } from '../worker/protocol.js';
import { waysToRead } from '../model/readings.js';
import { matchingNames } from '../model/matching-names.js';
import { partOf } from '../model/rest.js';
import { roomWords } from '../words.js';
import { needsSchemeView } from './needs-scheme.js';
import { sheetView } from './sheet.js';
import { doneIn, lineOf } from './told.js';

/** How many issues of a kind are shown before somebody asks for all. */
const firstShown = 10;
/** How many of the last changes are listed before somebody asks for more. */
const firstChanges = 20;

/** What is wrong, by its kind, beside the sheet that it is in. */
export function mendPanel(shown: Shown, deeds: Deeds): TemplateResult {
  const { studied, workspace, locale } = shown;
  const words = roomWords[locale];
  if (!studied || workspace.files.length === 0) return html`<p>${words.nothingYet}</p>`;
  const groups = groupsOf(studied.files);
  const { issues } = countsOf(studied.files);
  return html`<div class="room-mend">
      <div class="room-issues">
        ${issues === 0 && studied.needsScheme ? needsSchemeView(shown, deeds) : nothing}
        ${
          issues === 0 && !studied.needsScheme
            ? html`<p>${words.nothingWrong}</p>
                <p>
                  <button type="button" class="primary" @click=${() => deeds.go('scores')}>
                    ${words.toScores}
                  </button>
                </p>`
            : nothing
        }
        ${groups.map((group) => groupView(group, shown, deeds))}
      </div>
      ${sheetView(shown, deeds)}
    </div>
    ${changes(shown, deeds)}
    <datalist id="room-names">
      ${matchingNames(studied.names, shown.sought).map(
        (name) => html`<option value=${name}></option>`,
      )}
    </datalist>`;
}

function groupView(group: IssueGroup, shown: Shown, deeds: Deeds): TemplateResult {
  const { code, isNote, found } = group;
  const words = roomWords[shown.locale];
  const key = `${isNote ? 'note' : 'issue'}-${code}`;
  const [first] = found;
  const title = words.kinds[code] ?? first?.issue.message ?? code;
  const remedied = found.filter((each) => remedyFor(each) !== undefined);
  const { lines, rest, next } = partOf(found, key, firstShown, shown);
  return html`<section
    class="room-group"
    data-kind=${isNote ? 'note' : 'issue'}
    aria-labelledby=${key}
  >
    <h3 id=${key}>
      ${isNote ? html`<small>${words.note}:</small> ` : nothing}${title}
      <small>${words.another(found.length)}</small>
    </h3>
    ${
      remedied.length > 1 && !isNote
        ? html`<p>
            <button type="button" @click=${() => deeds.typeAll(remedied)}>
              ${words.useAll(remedied.length)}
            </button>
          </p>`
        : nothing
    }
    <ul>
      ${lines.map((each) => issueView(each, isNote, shown, deeds))}
    </ul>
    ${
      rest > 0
        ? html`<p>
            <button type="button" @click=${() => deeds.more(key, next)}>
              ${words.more(next, rest)}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

function issueView(found: FoundIssue, isNote: boolean, shown: Shown, deeds: Deeds): TemplateResult {
  const { file, issue } = found;
  const words = roomWords[shown.locale];
  const remedy = remedyFor(found);
  const { row, column } = issue;
  const isCell = row !== undefined && column !== undefined && file.sheets.length > 0;
  const place = issue.place ?? file.name;
  const hasMapping = file.mapping !== undefined && issue.received !== undefined;
  const name = issue.code.endsWith('locality');
  const ways = file.mapping ? waysToRead(issue) : [];
  const isOfColumn = file.mapping !== undefined && issue.code.endsWith('-column');
  return html`<li>
    <p>
      ${shown.workspace.files.length > 1 ? html`<small>${file.name}</small> ` : nothing}${issue.message}.
    </p>
    ${issue.hint ? html`<p class="hint">${issue.hint}.</p>` : nothing}
    <form
      class="room-fix"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget as HTMLFormElement);
        const text = data.get('text');
        if (typeof text === 'string') deeds.type(found, text);
      }}
    >
      ${
        remedy !== undefined
          ? html`<button type="button" @click=${() => deeds.type(found, remedy)}>
              ${words.use(remedy)}
            </button>`
          : nothing
      }
      ${ways.map(
        (way) =>
          html`<button type="button" @click=${() => deeds.readAs(found, way)}>
            ${(words.readAs as Record<string, string>)[way]}
          </button>`,
      )}
      ${
        isOfColumn && !isNote
          ? html`<button type="button" @click=${() => deeds.askColumn(found)}>
              ${words.sayWhat}
            </button>`
          : nothing
      }
      ${
        isCell && !isNote && ways.length === 0
          ? html`<input
                name="text"
                autocapitalize="off"
                spellcheck="false"
                list=${name ? 'room-names' : nothing}
                @input=${name ? ({ currentTarget }: Event) => deeds.seek((currentTarget as HTMLInputElement).value) : nothing}
                aria-label=${words.value(place)}
                .value=${typeof issue.received === 'string' ? issue.received : ''}
              />
              <button type="submit">${words.apply}</button>`
          : nothing
      }
      ${
        name && hasMapping && !isNote
          ? html`<button type="button" @click=${() => deeds.skip(found)}>${words.skipRow}</button>`
          : nothing
      }
      ${
        file.sheets.length > 0 && (row !== undefined || column !== undefined)
          ? html`<button type="button" class="room-plain" @click=${() => deeds.showCell(found)}>
              ${words.show}
            </button>`
          : nothing
      }
    </form>
  </li>`;
}

/** Everything that was done, in its order, and the copies that hold it. */
function changes(shown: Shown, deeds: Deeds): TemplateResult {
  const { workspace, studied, locale } = shown;
  const words = roomWords[locale];
  const count = workspace.files.reduce(
    (all, { id }) => all + cellsInForce(workspace.done, id).length,
    0,
  );
  const isWorthTaking = ({ id, report }: StudiedFile): boolean =>
    report.issues.length > 0 || cellsInForce(workspace.done, id).length > 0;
  const books = (studied?.files ?? []).filter(
    (file) => file.sheets.length > 0 && isWorthTaking(file),
  );
  // The last first: it is the one that is undone.
  const {
    lines: last,
    rest,
    next,
  } = partOf(workspace.done.flatMap(doneIn).reverse(), 'changes', firstChanges, shown);
  const isOfMappings = workspace.done.some(({ kind }) => kind === 'mapping');
  return html`<section class="room-changes" aria-labelledby="room-changes">
    <h3 id="room-changes">${words.changes(count)}</h3>
    ${
      workspace.done.length === 0
        ? html`<p class="hint">${words.nothingDone}</p>`
        : html`<ol reversed start=${last.length + rest}>
              ${last.map((each) => html`<li>${lineOf(each, shown)}</li>`)}
            </ol>
            ${
              rest > 0
                ? html`<p>
                    <button type="button" @click=${() => deeds.more('changes', next)}>
                      ${words.more(next, rest)}
                    </button>
                  </p>`
                : nothing
            }`
    }
    <p class="room-takes">
      ${books.map(
        ({ id, name, report }) =>
          html`<button type="button" @click=${() => deeds.mended(id)}>
            ${report.issues.length > 0 ? words.marked(name) : words.mended(name)}
          </button>`,
      )}
      ${
        isOfMappings
          ? html`<button type="button" @click=${() => deeds.takeMapping()}>
              ${words.saveMapping}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}
