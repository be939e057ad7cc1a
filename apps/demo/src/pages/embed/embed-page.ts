import { html } from '../../html.js';
import type { Page } from '../../layout/document.js';
import type { PageContext } from '../../layout/site.js';
import { siteText } from '../../text/site.js';

/** The embed builder. */
export function embedPage({ locale }: PageContext): Page {
  const title = siteText[locale].pages.embed;
  return { title, description: title, main: html`<div class="page"><h1>${title}</h1></div>` };
}
