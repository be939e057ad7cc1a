import { formatNumber, type Board, type Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { badge, sourceLine } from '../../shared/provenance.js';
import { titleOf } from '../../shared/board.js';
import { cells } from './leaderboard.cells.js';
import type { ControlsState, LeaderboardControls } from './leaderboard.controls.js';
import { leaderboardWords } from './leaderboard.messages.js';
import type { RowView } from './leaderboard.view.js';

/** What is drawn. */
export interface LeaderboardState extends ControlsState {
  board: Board;
  /** The reasons of a row, if they are open. */
  reasonsOf: (code: string) => readonly string[] | undefined;
}

/** More columns than this may not fit on a phone: then the table scrolls, by keyboard too. */
const fewColumns = 5;

export const titleTemplate = (
  title: string,
  status: Board['status'],
  locale: Language,
): TemplateResult =>
  html`<p part="title" class="title" id="title">${title}${badge(status, locale)}</p>`;

/** The whole board. */
export function leaderboardTemplate(
  state: LeaderboardState,
  controls: LeaderboardControls,
  locale: Language,
): TemplateResult {
  const { board, view } = state;
  const words = leaderboardWords(locale);
  const { source, asOf, status } = board;
  const table = tableTemplate(state, controls, locale);
  const title = controls.title(titleOf(board, locale), state, locale);
  return html`${titleTemplate(title, status, locale)}${controls.tools(state, locale)}
    <p class="hidden" role="status">
      ${view.count ? words.count(formatNumber(view.count, locale)) : words.none}
    </p>
    ${view.notes.map((note) => html`<p part="gaps" class="note">${note}</p>`)}
    ${
      view.columns.length > fewColumns
        ? html`<div class="wide" tabindex="0" role="group" aria-labelledby="title">${table}</div>`
        : html`<div class="narrow">${table}</div>`
    }${view.count ? nothing : html`<p class="note">${words.none}</p>`}${controls.pager(
      state,
      locale,
    )}${
      view.departed ? html`<p class="note">${words.departed}: ${view.departed}.</p>` : nothing
    }${board.basis === 'score' ? nothing : html`<p class="note">${words.published}</p>`}
    <p part="source" class="note">
      ${sourceLine({ source, asOf, status, basis: undefined }, locale)}
    </p>`;
}

function tableTemplate(
  { view: { columns, rows, sorting }, reasonsOf }: LeaderboardState,
  controls: LeaderboardControls,
  locale: Language,
): TemplateResult {
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  const classes = columns.map(({ id, isNumeric }) => (isNumeric ? `${id} number` : id));
  const heading = columns.findIndex(({ id }) => id === 'name');
  const rowTemplate = (row: RowView, place: number): TemplateResult => {
    const texts = row.hasReasons ? reasonsOf(row.code) : undefined;
    const reasons = texts && { id: `why-${place}`, texts };
    const classed = row.cells.map((cell, index) => {
      const className = classes[index] ?? '';
      return { ...cell, className: cell.isMissing ? `${className} gap` : className };
    });
    const drawn = html`<tr part="row" class=${row.isHighlighted ? 'highlighted' : ''}>
      ${cells(classed.slice(0, heading))}${controls.rowHeading(row, reasons, locale)}${cells(
        classed.slice(heading + 1),
      )}
    </tr>`;
    if (!row.hasReasons) return drawn;
    return html`${drawn}${
      reasons ? controls.reasons(row, reasons, columns.length, locale) : nothing
    }`;
  };
  return html`<table part="table" aria-labelledby="title">
    <thead>
      <tr>
        ${columns.map(
          (column, index) =>
            html`<th
              scope="col"
              class=${classes[index] ?? ''}
              aria-sort=${sorting.column === column.id ? direction : nothing}
            >
              ${controls.heading(column, sorting)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(rowTemplate)}
    </tbody>
  </table>`;
}
