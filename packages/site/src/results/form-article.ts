import type { Locale } from '@thidua/core';
import {
  layoutOf,
  printedCell,
  resultWords,
  type FormFact,
  type FormFrame,
  type ResultForm,
  type Signature,
} from '@thidua/sheets';
import { html, nothing, type Html } from '../template.js';
import { formTable } from './form-table.js';
import { pagesOf } from './pages-of.js';

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

/** A text whose years and numbers are not broken at their hyphens. */
const unbroken = (text: string): string => text.replace(/(?<=\d)-(?=\d)/g, '\u2060-\u2060');

/** The head of a document: the office and its number, state and motto, place and day. */
const head = (frame: FormFrame): Html =>
  html`<div class="head">
    <div>
      ${frame.parent === '' ? nothing : html`<p>${unbroken(frame.parent)}</p>`}
      <p class="name">${unbroken(frame.name)}</p>
      <p>${unbroken(frame.number)}</p>
    </div>
    <div>
      <p class="country">${frame.country}</p>
      <p><span class="motto">${frame.motto}</span></p>
      <p class="place">${frame.placeAndDay}</p>
    </div>
  </div>`;

const signature = ({ titles, signs, name }: Signature): Html =>
  html`<div>
    ${titles.map((title) => html`<strong>${title}</strong>`)}
    <em>${signs}</em>
    ${name === '' ? nothing : html`<strong class="signer">${name}</strong>`}
  </div>`;

/** Who receives it, who made it, who signs. */
const foot = ({ maker, head: signer, recipients }: FormFrame): Html =>
  html`<div class="signed">
    <div class="recipients">
      <p>${recipients.title}</p>
      <ul>
        ${recipients.lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>
    ${signature(maker)} ${signature(signer)}
  </div>`;

/** What stands above the page: its number, but for the first, and that figures are illustrative. */
const margin = (order: number, isMade: boolean, locale: Locale): Html =>
  html`<p class="margin">
    ${order === 0 ? nothing : html`<span>${order + 1}</span>`}
    ${isMade ? html`<strong>${resultWords[locale].illustrativeMark}</strong>` : nothing}
  </p>`;

/** A form as a part of a document, on pages of its own that are numbered from 1. */
export function formArticle(
  form: ResultForm,
  order: number,
  frame: FormFrame,
  locale: Locale,
): Html {
  const layout = layoutOf(form, locale);
  const side = layout.orientation === 'portrait' ? 'upright' : 'across';
  const isMade = form.warning !== undefined;
  const top = html`${head(frame)}
    <h1 class="title" id="form${order}">${form.title}</h1>
    <p class="subtitle">${form.subtitle}</p>
    ${isMade ? html`<p class="warning">${form.warning}</p>` : nothing} ${facts(form.state, locale)}`;
  const end = html`${facts(form.facts, locale)}
  ${form.notes.map((note) => html`<p class="note">${note}</p>`)} ${foot(frame)}`;
  return html`<article class="${side} size${layout.size}" aria-labelledby="form${order}">
    ${pagesOf(form, layout, frame, locale).map(
      (page, index) =>
        html`<div class="page">
          ${margin(index, isMade, locale)} ${index === 0 ? top : nothing}
          ${formTable(page, { form, layout, locale })} ${page.isLast ? end : nothing}
        </div>`,
    )}
  </article>`;
}
