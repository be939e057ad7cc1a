import type { Locale } from '@thidua/core';
import {
  layoutOf,
  printedCell,
  type FormFact,
  type FormFrame,
  type ResultForm,
} from '@thidua/sheets';
import { html, nothing, type Html } from '../template.js';
import { formTables } from './form-table.js';

const facts = (all: readonly FormFact[], locale: Locale): Html =>
  html`<dl class="facts">
    ${all.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}:</dt>
          <dd>${printedCell(value, locale)}</dd>
        </div>`,
    )}
  </dl>`;

/** The head of a document: the office and its number, state and motto, place and day. */
const head = (frame: FormFrame): Html =>
  html`<div class="head">
    <div>
      ${frame.parent === '' ? nothing : html`<p>${frame.parent}</p>`}
      <p class="name">${frame.name}</p>
      <p>${frame.number}</p>
    </div>
    <div>
      <p class="country">${frame.country}</p>
      <p><span class="motto">${frame.motto}</span></p>
      <p class="place">${frame.placeAndDay}</p>
    </div>
  </div>`;

const foot = ({ maker, head: signer, recipients }: FormFrame): Html =>
  html`<div class="signed">
      <div>
        <strong>${maker.title}</strong>
        <em>${maker.signs}</em>
      </div>
      <div>
        ${signer.titles.map((title) => html`<strong>${title}</strong>`)}
        <em>${signer.signs}</em>
      </div>
    </div>
    <div class="recipients">
      <p>${recipients.title}</p>
      <ul>
        ${recipients.lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>`;

/** A form as a part of a document, on pages of its own. */
export function formArticle(
  form: ResultForm,
  order: number,
  frame: FormFrame,
  locale: Locale,
): Html {
  const layout = layoutOf(form, locale);
  const side = layout.orientation === 'portrait' ? 'upright' : 'across';
  const paper = form.warning === undefined ? side : `${side}-made-${locale}`;
  return html`<article class="${paper} size${layout.size}" aria-labelledby="form${order}">
    ${head(frame)}
    <h1 class="title" id="form${order}">${form.title}</h1>
    <p class="subtitle">${form.subtitle}</p>
    ${form.warning === undefined ? nothing : html`<p class="warning">${form.warning}</p>`}
    ${facts(form.state, locale)} ${formTables({ form, layout, locale })}
    ${facts(form.facts, locale)} ${form.notes.map((note) => html`<p class="note">${note}</p>`)}
    ${foot(frame)}
  </article>`;
}
