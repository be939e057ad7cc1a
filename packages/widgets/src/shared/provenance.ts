import type { DataStatus, Locale, PartialDate, Source } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isWebLink } from './web-link.js';
import { words } from './words.js';

/** Where shown data come from. */
export interface Provenance {
  source?: Source | undefined;
  asOf?: PartialDate | undefined;
  status?: DataStatus | undefined;
  /** The document that set the target, where another one gave the figure. */
  basis?: Source | undefined;
}

const sections: Record<Locale, (section: string) => string> = {
  vi: (section) => `mục ${section}`,
  en: (section) => `section ${section}`,
};

/** A source in words: `Báo Nhân Dân, 2/2/2024`. */
export const sourceText = ({ title, reference, section }: Source, locale: Locale): string =>
  [title[locale], reference, section && sections[locale](section)].filter(Boolean).join(', ');

/** A source with its label: one text where there is nothing to link. */
function sourceTemplate(label: string, source: Source, locale: Locale): TemplateResult | string {
  const text = sourceText(source, locale);
  return source.url && isWebLink(source.url)
    ? html`${`${label}: `}<a part="source-link" href=${source.url} rel="noopener">${text}</a>`
    : `${label}: ${text}`;
}

/** That figures are illustrative, for beside the heading, where nobody can miss it. */
export const badge = (
  status: DataStatus | undefined,
  locale: Locale,
): TemplateResult | typeof nothing =>
  status === 'illustrative'
    ? html` <span part="badge" class="badge">${words[locale].status.illustrative}</span>`
    : nothing;

/**
 * What the line under every element says: source, date and status of what it shows. One text where
 * there is nothing to link or to mark.
 *
 * @param provenance with nothing left out: a page's scripts may have given every object what is absent
 */
export function sourceLine(
  provenance: Required<Provenance>,
  locale: Locale,
): TemplateResult | string {
  const { source, asOf, status, basis } = provenance;
  const { source: label, sourceUnknown, dated, basis: basisLabel, status: names } = words[locale];
  const from = source ? sourceTemplate(label, source, locale) : sourceUnknown;
  const date = asOf ? ` · ${dated(asOf)}` : '';
  const first = typeof from === 'string' ? from + date : html`${from}${date}`;
  if (!basis && !status) return first;
  return html`${first}${basis ? html` · ${sourceTemplate(basisLabel, basis, locale)}` : nothing}${
    status
      ? html` ·
          <span part="status" class=${status === 'provisional' ? 'badge' : ''}
            >${names[status]}</span
          >`
      : nothing
  }`;
}
