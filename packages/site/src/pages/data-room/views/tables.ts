import { formatMissing, type MissingReason } from '@thidua/core';
import type { TableMapping } from '@thidua/sheets';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Deeds, Shown } from '../model/shown.js';
import { areRows, type Meaning, type TableRows } from '../model/with-table.js';
import { roomWords } from '../words.js';

/** Gaps that a mark can stand for. */
const gaps = [
  'not-reported',
  'no-data',
  'not-assigned',
  'not-published',
  'not-surveyed',
] satisfies MissingReason[];

const isGap = (meaning: Meaning): meaning is (typeof gaps)[number] =>
  (gaps as readonly Meaning[]).includes(meaning);

/** A table of the sheet that is shown, and its place among those of its file. */
export interface OwnTable {
  table: TableMapping;
  at: number;
}

/** In which rows the tables of a sheet were found, and what marks mean in them: said by hand where it is otherwise. */
export function tableForms(
  own: readonly OwnTable[],
  { locale, sheet }: Shown,
  deeds: Deeds,
): TemplateResult | typeof nothing {
  if (own.length === 0) return nothing;
  const words = roomWords[locale];
  return html`<details class="room-tables">
    <summary>${words.tables}</summary>
    ${own.map((each) =>
      // What was typed for one sheet is not said of another.
      keyed(
        JSON.stringify([sheet?.file, sheet?.sheet, each.at]),
        html`${rowsForm(each, words, deeds)} ${marksForm(each, locale, deeds)}`,
      ),
    )}
  </details>`;
}

/** What a mark stands for, in words. */
const meant = (meaning: Meaning, locale: Shown['locale']): string =>
  typeof meaning === 'boolean'
    ? roomWords[locale].answer[`${meaning}`]
    : isGap(meaning)
      ? formatMissing(meaning, locale)
      : String(meaning);

type Words = (typeof roomWords)['vi'];

/** What was typed as rows; nothing where it is none. */
function typedRows(form: HTMLFormElement): TableRows | undefined {
  const data = new FormData(form);
  const number = (name: string): number => Number(data.get(name) || Number.NaN);
  const last = data.get('last');
  const rows: TableRows = {
    headerRows: [number('from'), number('to')],
    firstRow: number('first'),
    ...(last && { lastRow: Number(last) }),
  };
  return areRows(rows) ? rows : undefined;
}

function rowsForm({ table, at }: OwnTable, words: Words, deeds: Deeds): TemplateResult {
  const { headerRows, firstRow, lastRow } = table;
  const [from, to] = headerRows;
  const field = (name: string, label: string, value: number | undefined) =>
    html`<p class="field">
      <label for=${`room-${name}-${at}`}>${label}</label>
      <input
        id=${`room-${name}-${at}`}
        name=${name}
        type="number"
        min="1"
        ?required=${name !== 'last'}
        .value=${String(value ?? '')}
      />
    </p>`;
  return html`<form
    class="fields"
    @input=${({ currentTarget }: Event) =>
      (currentTarget as HTMLFormElement).querySelector('input')?.setCustomValidity('')}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const rows = typedRows(form);
      if (rows) return deeds.sayRows(at, rows);
      const input = form.querySelector('input');
      input?.setCustomValidity(words.rowsInOrder);
      input?.reportValidity();
    }}
  >
    ${field('from', words.tableRows.from, from)} ${field('to', words.tableRows.to, to)}
    ${field('first', words.tableRows.first, firstRow)}
    ${field('last', words.tableRows.last, lastRow)}
    <p class="field"><button type="submit">${words.keep}</button></p>
  </form>`;
}

function marksForm({ table, at }: OwnTable, locale: Shown['locale'], deeds: Deeds): TemplateResult {
  const words = roomWords[locale];
  const known = Object.entries(table.marks ?? {});
  return html`${
      known.length > 0
        ? html`<ul>
            ${known.map(
              ([mark, meaning]) =>
                html`<li>
                  ${words.markIs(mark, meant(meaning, locale))}
                  <button type="button" @click=${() => deeds.sayMark(at, mark, undefined)}>
                    ${words.removeShort}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <form
      class="fields"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const data = new FormData(form);
        const [mark, meaning] = [data.get('mark'), data.get('meaning')];
        if (typeof mark !== 'string' || mark.trim() === '') return;
        form.reset();
        deeds.sayMark(at, mark.trim(), meaning as (typeof gaps)[number]);
      }}
    >
      <p class="field">
        <label for=${`room-mark-${at}`}>${words.mark}</label>
        <input id=${`room-mark-${at}`} name="mark" required maxlength="60" />
      </p>
      <p class="field">
        <label for=${`room-meaning-${at}`}>${words.markMeans}</label>
        <select id=${`room-meaning-${at}`} name="meaning">
          ${gaps.map((gap) => html`<option value=${gap}>${formatMissing(gap, locale)}</option>`)}
        </select>
      </p>
      <p class="field"><button type="submit">${words.keep}</button></p>
    </form>`;
}
