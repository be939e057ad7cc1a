import { html, nothing, type Html, type Part } from '@thidua/site/parts';

interface TableForm {
  caption: string;
  /** Whether a heading above already says what the caption says. */
  isCaptionHidden?: boolean;
  /** Names of the columns; the first column names the row. */
  columns: readonly string[];
  /** Columns of figures, by place. */
  numeric?: readonly number[];
  /** Whether all cells are short, so that the columns can be narrow. */
  isCompact?: boolean;
  /** Whether cells hold sentences, which may be broken anywhere. */
  isWordy?: boolean;
}

type Row = readonly Part[];

/** Rows that belong together, below a line that names the group. */
export interface RowGroup {
  title?: Part;
  rows: readonly Row[];
}

/** A table that reads as a list of records where the window is narrow. */
export type Table = TableForm & ({ rows: readonly Row[] } | { groups: readonly RowGroup[] });

/**
 * Writes a table. Roles are written out because a narrow window lays cells out as blocks, which
 * would otherwise take the table away from screen readers.
 */
export function table(shown: Table): Html {
  const { caption, isCaptionHidden, columns, numeric = [], isCompact, isWordy } = shown;
  const groups: readonly RowGroup[] = 'groups' in shown ? shown.groups : [shown];
  const kind = (place: number): string => (numeric.includes(place) ? 'number' : '');
  const style = [isCompact && 'records-compact', isWordy && 'records-wordy'].filter(Boolean);
  return html`<table class="${['records', ...style].join(' ')}" role="table">
    <caption class=${isCaptionHidden ? 'visually-hidden' : nothing}>
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
    ${groups.map(
      ({ title, rows }) =>
        html`<tbody role="rowgroup">
          ${
            title
              ? html`<tr role="row" class="row-group">
                  <th scope="rowgroup" role="rowheader" colspan="${columns.length}">${title}</th>
                </tr>`
              : nothing
          }
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr role="row">
                <th scope="row" role="rowheader" class="${kind(0)}">${name}</th>
                ${cells.map(
                  (cell, place) =>
                    html`<td
                      role="cell"
                      class="${kind(place + 1)}"
                      data-column="${columns[place + 1]}"
                    >
                      ${cell}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}
