import { html, type Html, type Part } from '../html.js';

/** A table that reads as a list of records where the window is narrow. */
export interface Table {
  caption: string;
  /** Names of the columns; the first column names the row. */
  columns: readonly string[];
  rows: readonly (readonly Part[])[];
  /** Columns of figures, by place. */
  numeric?: readonly number[];
  /** Whether all cells are short, so that the columns stand close. */
  isCompact?: boolean;
}

/**
 * Writes a table. Roles are written out because a narrow window lays cells out as blocks, which
 * would otherwise take the table away from screen readers.
 */
export function table({ caption, columns, rows, numeric = [], isCompact }: Table): Html {
  const kind = (place: number): string => (numeric.includes(place) ? 'number' : '');
  return html`<table class="records ${isCompact && 'records-compact'}" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (column, place) =>
            html`<th scope="col" role="columnheader" class="${kind(place)}">${column}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr role="row">
            <th scope="row" role="rowheader" class="${kind(0)}">${name}</th>
            ${cells.map(
              (cell, place) =>
                html`<td role="cell" class="${kind(place + 1)}" data-column="${columns[place + 1]}">
                  ${cell}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
