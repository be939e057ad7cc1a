import { formatNumber, type Locale } from '@thidua/core';
import {
  printedCell,
  resultWords,
  runsOf,
  type FormCell,
  type FormLayout,
  type ResultForm,
} from '@thidua/sheets';
import { html, nothing, type Html } from '../template.js';
import type { FormPage } from './pages-of.js';
import { mostMillimetres } from './styles.js';

/** What the parts of a table are written from. */
interface Setting {
  form: ResultForm;
  layout: FormLayout;
  locale: Locale;
}

/** The name of a width, in whole millimetres; browsers share out what is left of the page. */
const widthOf = (millimetres: number): string =>
  `w${Math.min(mostMillimetres, Math.max(1, Math.floor(millimetres)))}`;

/** A heading, read from below where its column is narrow. */
function heading(index: number, rows: number, { form, layout }: Setting): Html {
  const title = form.columns[index]?.title ?? '';
  const text = layout.turned[index] === true ? html`<span>${title}</span>` : title;
  return rows > 1
    ? html`<th scope="col" rowspan="${rows}">${text}</th>`
    : html`<th scope="col">${text}</th>`;
}

function head(part: readonly number[], setting: Setting): Html {
  const { form, locale } = setting;
  const runs = runsOf(form.columns, part);
  const hasRuns = runs.some(({ under }) => under !== undefined);
  const hasMost = part.some((index) => form.columns[index]?.most);
  return html`<thead>
    <tr>
      ${runs.map(({ under, columns }) =>
        under === undefined
          ? columns.map((index) => heading(index, hasRuns ? 2 : 1, setting))
          : html`<th scope="colgroup" colspan="${columns.length}">${under}</th>`,
      )}
    </tr>
    ${
      hasRuns
        ? html`<tr>
            ${runs.map(({ under, columns }) =>
              under === undefined ? nothing : columns.map((index) => heading(index, 1, setting)),
            )}
          </tr>`
        : nothing
    }
    ${
      hasMost
        ? html`<tr>
            <th scope="row" colspan="2">${resultWords[locale].most}</th>
            ${part.slice(2).map((index) => {
              const most = form.columns[index]?.most;
              return html`<td>${most && formatNumber(most.value, locale, most.digits)}</td>`;
            })}
          </tr>`
        : nothing
    }
  </thead>`;
}

function cell(content: FormCell, index: number, { form, locale }: Setting): Html {
  const kind = form.columns[index]?.kind;
  const text = printedCell(content, locale);
  if (kind === 'name') return html`<th scope="row">${text}</th>`;
  if (content.kind === 'gap') return html`<td class="gap">${text}</td>`;
  return kind === 'figure' && content.kind === 'number'
    ? html`<td class="figure">${text}</td>`
    : html`<td>${text}</td>`;
}

/** A part of the table of a form: some columns, some rows. */
const tableOf = (
  part: readonly number[],
  rows: ResultForm['rows'],
  caption: string | undefined,
  setting: Setting,
): Html =>
  html`<table>
    ${
      caption === undefined
        ? nothing
        : html`<caption>
            ${caption}
          </caption>`
    }
    <colgroup>
      ${part.map((index) => html`<col class="${widthOf(setting.layout.widths[index] ?? 0)}" />`)}
    </colgroup>
    ${head(part, setting)}
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${part.flatMap((index) => {
              const content = row[index];
              return content ? [cell(content, index, setting)] : [];
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The part of the table of a form that stands on one page. */
export function formTable({ part, rows }: FormPage, setting: Setting): Html {
  const { layout, locale } = setting;
  const { parts } = layout;
  const caption = parts.length > 1 ? resultWords[locale].part(part + 1, parts.length) : undefined;
  return tableOf(parts[part] ?? [], rows, caption, setting);
}
