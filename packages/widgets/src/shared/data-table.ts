import { html, type TemplateResult } from 'lit';

/**
 * What an element shows, as a table: behind its drawing, in plain HTML and as CSV it is the same.
 */
export interface DataTable {
  /** What the table is of. */
  caption: string;
  columns: readonly { label: string; isNumeric?: boolean | undefined }[];
  /** As many texts as there are columns. */
  rows: readonly (readonly string[])[];
  /** The column whose cells name their rows, from 0. */
  heading: number;
}

/** A table inside an element; wide ones scroll, by keyboard too. */
export const tableTemplate = ({ caption, columns, rows, heading }: DataTable): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table part="table">
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label, isNumeric }) => html`<th scope="col" class=${isNumeric ? 'number' : ''}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((text, place) =>
                place === heading
                  ? html`<th scope="row">${text}</th>`
                  : html`<td class=${columns[place]?.isNumeric ? 'number' : ''}>${text}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** The table behind a drawing, closed until a reader or a printer wants it. */
export const tableBehind = (summary: string, table: DataTable): TemplateResult =>
  html`<details part="details">
    <summary>${summary}</summary>
    ${tableTemplate(table)}
  </details>`;
