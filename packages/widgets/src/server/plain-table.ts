import { html, type TemplateResult } from 'lit';
import type { DataTable } from '../shared/data-table.js';

/** What an element shows, as a table without classes, which any CMS lets through. */
export const plainTable = (
  { caption, columns, rows, heading }: DataTable,
  mostRows = Infinity,
): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label }) => html`<th scope="col">${label}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${rows.slice(0, mostRows).map(
        (row) =>
          html`<tr>
            ${row.map((text, place) => (place === heading ? html`<th scope="row">${text}</th> ` : html`<td>${text}</td> `))}
          </tr> `,
      )}
    </tbody>
  </table>`;
