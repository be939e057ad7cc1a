import {
  textIn,
  type DataStatus,
  type Language,
  type PartialDate,
  type Source,
} from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isWebLink } from './web-link.js';
import { datedIn, words } from './words.js';

/** Where shown data come from. */
export interface Provenance {
  source?: Source | undefined;
  asOf?: PartialDate | undefined;
  status?: DataStatus | undefined;
  /** The document that set the target, if another one gave the figure. */
  basis?: Source | undefined;
}

/** The section of a source in words: `mục I.2`; empty where none is stated. */
export const sectionText = ({ section }: Source, locale: Language): string =>
  section ? words(locale).section(section) : '';

/** A source in words: `Báo Nhân Dân, 2/2/2024`. */
export const sourceText = (source: Source, locale: Language): string =>
  [textIn(source.title, locale), source.reference, sectionText(source, locale)]
    .filter(Boolean)
    .join(', ');

/** The label for illustrative figures, beside the heading, where nobody can miss it. */
export const badge = (
  status: DataStatus | undefined,
  locale: Language,
): TemplateResult | typeof nothing =>
  status === 'illustrative'
    ? html` <span part="badge" class="badge">${words(locale).status.illustrative}</span>`
    : nothing;

/**
 * The line under every element: source, date and status of what it shows. A single text if there is
 * nothing to link or to mark.
 *
 * @param provenance with every key present: a page's scripts may have given every object the absent
 *   ones
 */
export function sourceLine(
  provenance: Required<Provenance>,
  locale: Language,
): TemplateResult | string {
  const { source, asOf, status, basis } = provenance;
  const { source: label, sourceUnknown, basis: basisLabel, status: names } = words(locale);
  const date = asOf ? ` · ${datedIn(asOf, locale)}` : '';
  const isLinked = source?.url && isWebLink(source.url);
  const said = source ? `${label}: ${isLinked ? '' : sourceText(source, locale)}` : sourceUnknown;
  if (!isLinked && !basis && !status) return said + date;
  const basisTemplate = basis && html` · ${basisLabel}: ${linkTemplate(basis, locale)}`;
  return html`${isLinked ? html`${said}${linkTemplate(source, locale)}${date}` : said + date}${
    basisTemplate
  }${
    status
      ? html` ·
          <span part="status" class=${status === 'provisional' ? 'badge' : ''}
            >${names[status]}</span
          >`
      : nothing
  }`;
}

/** A source, linked where it can be. */
function linkTemplate(source: Source, locale: Language): TemplateResult | string {
  const text = sourceText(source, locale);
  return source.url && isWebLink(source.url)
    ? html`<a part="source-link" href=${source.url} rel="noopener">${text}</a>`
    : text;
}
