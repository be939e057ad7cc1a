import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementNoun } from '../elements/nouns.js';
import { entryOf } from '../elements/registry.js';
import { dirOf } from '../shared/direction.js';
import { isProblem } from '../shared/error-event.js';
import type { Provenance } from '../shared/provenance.js';
import { isWebLink } from '../shared/web-link.js';
import { htmlOf } from './html-of.js';
import { RenderError } from './render-error.js';
import { words as sharedWords } from '../shared/words.js';
import { serverWords } from './server.messages.js';
import { localeOf, servedElement, type RenderOptions } from './served-element.js';
import { barTemplate, withLook } from './static-look.js';
import { sourceWords, type StaticContent } from './static-content.js';

/** What to render as plain HTML, and how. */
export interface RenderStaticOptions extends RenderOptions {
  /**
   * Lines, spaces and a bar, as `style` attributes, which most CMS keep; if they are stripped, or
   * forbidden by the page's policy, everything is still readable. None if not given.
   */
  hasLook?: boolean | undefined;
}

/**
 * Renders an element as plain HTML: a heading, text, a table, the source with date and status, a
 * link. Nothing in it needs a script, a style, a class or an attribute, so that it stays readable
 * in a CMS that strips all of them. Everything from data is escaped.
 *
 * @throws RenderError where the element would show a problem
 * @example
 * renderStatic('leaderboard', { scoreboard, attributes: { board: 'dti-2023', limit: 5 } });
 * // '<section lang="vi">\n<h2>Xếp hạng chuyển đổi số …</h2>\n<table>…'
 */
export function renderStatic<Of extends ElementNoun>(
  noun: Of,
  options: RenderStaticOptions,
): string {
  return staticHtml(noun, options);
}

/**
 * Renders an element as one paragraph of plain HTML: its heading, the main figures, the source with
 * date and status, a link. For use below a frame, where a reader may see only this.
 *
 * @throws RenderError where the element would show a problem
 * @example
 * renderBrief('progress', { scoreboard });
 * // '<p lang="vi"><strong>Xã đạt chuẩn nông thôn mới.</strong> 0 trên 7 xã tăng thêm (123 → 130). …'
 */
export function renderBrief<Of extends ElementNoun>(noun: Of, options: RenderOptions): string {
  const { link } = options;
  const locale = localeOf(options);
  const { heading, brief, provenance } = contentFor(noun, options);
  return htmlOf(
    html`<p lang="${locale}" dir="${dirOf(locale)}">
      <strong>${heading}.</strong> ${illustrative(provenance, locale)} ${brief}
      ${provenance ? html`${sourceWords(provenance, locale)}.` : nothing}
      ${link ? linkTemplate(link, locale) : nothing}
    </p>`,
  );
}

const linkTemplate = (link: string, locale: Language): TemplateResult =>
  html`<a href="${link}" rel="noopener">${sharedWords(locale).full}</a>`;

const isIllustrative = (provenance: Provenance | undefined): boolean =>
  provenance?.status === 'illustrative';

/** Stated beside the heading, where nobody can miss it, and again beside the source. */
const illustrative = (provenance: Provenance | undefined, locale: Language) =>
  isIllustrative(provenance)
    ? html`<strong>${sharedWords(locale).status.illustrative}.</strong>`
    : nothing;

function sectionTemplate(
  { heading, body, share, provenance }: StaticContent,
  { link, hasLook, lang }: RenderStaticOptions,
): TemplateResult {
  const locale = localeOf({ lang });
  return html`<section lang="${locale}" dir="${dirOf(locale)}">
    <h2>${heading}</h2>
    ${isIllustrative(provenance) ? html`<p>${illustrative(provenance, locale)}</p>` : nothing}
    ${hasLook ? barTemplate(share) : nothing} ${body}
    ${provenance ? html`<p>${sourceWords(provenance, locale)}</p>` : nothing}
    ${link ? html`<p>${linkTemplate(link, locale)}</p>` : nothing}
  </section>`;
}

/** @param maximumRows most rows of a table, in addition to `limit` */
export function staticHtml<Of extends ElementNoun>(
  noun: Of,
  options: RenderStaticOptions,
  maximumRows = Infinity,
): string {
  const content = contentFor(noun, options, maximumRows);
  const plain = htmlOf(sectionTemplate(content, options));
  return options.hasLook ? withLook(plain) : plain;
}

function contentFor<Of extends ElementNoun>(
  noun: Of,
  options: RenderOptions,
  maximumRows = Infinity,
): StaticContent {
  const { scoreboard, link } = options;
  const locale = localeOf(options);
  const words = serverWords(locale);
  if (link === '' || (link !== undefined && !isWebLink(link))) {
    throw new RenderError({ code: 'not-a-link', message: words.notALink(link) });
  }
  const { element } = servedElement(noun, options);
  const content = entryOf(noun).plain({ element, scoreboard, locale, maximumRows });
  if (isProblem(content)) throw new RenderError(content);
  return content;
}
