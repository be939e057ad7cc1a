import { html, type TemplateResult } from 'lit';
import type { DataTable } from '../shared/data-table.js';

/** More columns do not fit into a phone's width, and a CMS may take away whatever would let them scroll. */
const mostColumns = 4;
/** A cell that has nothing to say. */
const blank = '–';

/**
 * What an element shows, without classes, as any CMS lets it through: as a table, or row by row where
 * it has too many columns.
 */
export const plainTable = (table: DataTable, mostRows = Infinity): TemplateResult =>
  table.columns.length > mostColumns
    ? listOf({ ...table, rows: table.rows.slice(0, mostRows) })
    : tableOf({ ...table, rows: table.rows.slice(0, mostRows) });

/**
 * Each row is a sentence of its own, also where tags are taken away.
 *
 * @param marked places of rows that are pointed out
 */
export const listOf = (
  { caption, columns, rows, heading }: DataTable,
  marked: readonly number[] = [],
): TemplateResult =>
  html`<p>${caption}</p>
    <ul>
      ${rows.map((row, at) => {
        const said = row.flatMap((text, place) =>
          place === heading || text === blank ? [] : `${columns[place]?.label ?? ''}: ${text}`,
        );
        const told = said.join('; ');
        return html`<li>
          <strong>${row[heading]}</strong>
          <br />${marked.includes(at) ? html`<strong>${told}</strong>` : told}
        </li> `;
      })}
    </ul>`;

const tableOf = ({ caption, columns, rows, heading }: DataTable): TemplateResult =>
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
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((text, place) => (place === heading ? html`<th scope="row">${text}</th> ` : html`<td>${text}</td> `))}
          </tr> `,
      )}
    </tbody>
  </table>`;
