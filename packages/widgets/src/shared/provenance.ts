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

/** A source in words: `Báo Quảng Nam, 2/2/2024`. */
export const sourceText = ({ title, reference, section }: Source, locale: Locale): string =>
  [title[locale], reference, section && sections[locale](section)].filter(Boolean).join(', ');

function sourceName(source: Source, locale: Locale): TemplateResult {
  const text = sourceText(source, locale);
  return source.url && isWebLink(source.url)
    ? html`<a part="source-link" href=${source.url} rel="noopener">${text}</a>`
    : html`${text}`;
}

/**
 * The line under every element: source, date and status of what it shows.
 *
 * @param provenance with nothing left out: a page's scripts may have given every object what is absent
 */
export function provenanceLine(provenance: Required<Provenance>, locale: Locale): TemplateResult {
  const { source, asOf, status, basis } = provenance;
  const {
    source: label,
    sourceUnknown,
    dated,
    basis: basisLabel,
    status: statusWords,
  } = words[locale];
  return html`<p part="source" class="note">
    ${source ? html`${label}: ${sourceName(source, locale)}` : sourceUnknown}${
      asOf ? html` · ${dated(asOf)}` : nothing
    }${basis ? html` · ${basisLabel}: ${sourceName(basis, locale)}` : nothing}${
      status
        ? html` ·
            <span part="status" class=${status === 'official' ? '' : 'badge'}
              >${statusWords[status]}</span
            >`
        : nothing
    }
  </p>`;
}
