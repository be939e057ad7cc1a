import type { Language, Scoreboard, Source } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceText, type Provenance } from '../shared/provenance.js';
import { isWebLink } from '../shared/web-link.js';
import { datedIn, words } from '../shared/words.js';

/** What is asked for. */
export interface StaticQuestion<Element> {
  element: Element;
  scoreboard: Scoreboard | undefined;
  locale: Language;
  /** Most rows of a table, in addition to the element's `limit`. */
  maximumRows: number;
}

/** Plain HTML for an element. */
export interface StaticContent {
  heading: string;
  /** The main figures in one sentence. */
  brief: string | TemplateResult;
  body: TemplateResult;
  /** How much of a bar is full, 0 to 1; no bar where not given. */
  share?: number | undefined;
  provenance: Provenance | undefined;
}

const sourceName = (source: Source, locale: Language): TemplateResult => {
  const text = sourceText(source, locale);
  return source.url && isWebLink(source.url)
    ? html`<a href="${source.url}" rel="noopener">${text}</a>`
    : html`${text}`;
};

/** Source, date and status, without anything that a CMS could strip. */
export function sourceWords(provenance: Provenance, locale: Language): TemplateResult {
  const { source, asOf, status, basis } = provenance;
  const { source: label, sourceUnknown, basis: basisLabel, status: names } = words(locale);
  const statusName = status && names[status];
  return html`${source ? html`${label}: ${sourceName(source, locale)}` : sourceUnknown}${
    asOf ? ` · ${datedIn(asOf, locale)}` : nothing
  }${basis ? html` · ${basisLabel}: ${sourceName(basis, locale)}` : nothing}${
    statusName ? html` · <strong>${statusName}</strong>` : nothing
  }`;
}
