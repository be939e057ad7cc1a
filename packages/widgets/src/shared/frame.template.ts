import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { dirOf } from './direction.js';
import { isWebLink } from './web-link.js';
import { words } from './words.js';

/** What an element's frame shows besides its content. */
interface Frame {
  /** Address of the full and latest figures. */
  fullUrl: string | undefined;
  /** What is wrong. */
  message: string | undefined;
  /** How a reader can request the data again, if that can help. */
  ask: { isUnderWay: boolean; again: () => void } | undefined;
  locale: Language;
}

/** The fallback content of the page. */
export const slotTemplate = html`<slot></slot>`;

/** The frame around everything. Most elements have only their content in it. */
export function frameTemplate(content: unknown, frame: Frame): TemplateResult {
  const { fullUrl, message, locale } = frame;
  return html`<div part="base" class="base" lang=${locale} dir=${dirOf(locale)}>
    ${content}${
      fullUrl || message
        ? html`${fullLink(fullUrl, locale)}${message ? messageTemplate(message, frame) : nothing}`
        : nothing
    }
  </div>`;
}

/** The frame while data are awaited. */
export const loadingTemplate = (locale: Language): TemplateResult =>
  html`<div part="base" class="base" lang=${locale} dir=${dirOf(locale)} aria-busy="true">
    <slot></slot>
    <p part="message" class="note" role="status">${words(locale).loading}</p>
  </div>`;

/** Once the fallback content is replaced, its link is gone with it. */
function fullLink(url: string | undefined, locale: Language): TemplateResult | typeof nothing {
  if (!url || !isWebLink(url)) return nothing;
  return html`<p part="full" class="note">
    <a href=${url} rel="noopener">${words(locale).full}</a>
  </p>`;
}

function messageTemplate(message: string, { ask, locale }: Frame): TemplateResult {
  const said = ask?.isUnderWay ? words(locale).loading : message;
  return html`<p part="message" class="note" role="status">
    ${ask ? html`${`${said} `}${retryTemplate(ask, locale)}` : said}
  </p>`;
}

/** While it loads, the button stays where it is, so that the focus does too. */
const retryTemplate = (
  { isUnderWay, again }: NonNullable<Frame['ask']>,
  locale: Language,
): TemplateResult =>
  html`<button part="retry" class="retry" type="button" aria-disabled=${isUnderWay} @click=${again}>
    ${words(locale).retry}
  </button>`;
