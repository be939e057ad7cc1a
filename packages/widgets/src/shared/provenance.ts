import {
  formatDate,
  type DataStatus,
  type Locale,
  type PartialDate,
  type Source,
} from '@thidua/core';
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

function sourceName({ title, reference, section, url }: Source, locale: Locale): TemplateResult {
  const text = [title[locale], reference, section].filter(Boolean).join(', ');
  return url && isWebLink(url)
    ? html`<a part="source-link" href=${url} rel="noopener">${text}</a>`
    : html`${text}`;
}

/** The line under every element: source, date and status of what it shows. */
export function provenanceLine(provenance: Provenance, locale: Locale): TemplateResult {
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
      asOf ? html` · ${dated} ${formatDate(asOf, locale)}` : nothing
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
