import { markupOf } from './markup-of.js';
import { html, type Html, type Part } from './template.js';
import { trustedMarkup } from './trusted-markup.js';

/**
 * What readers see who have no JavaScript. Lit's server reads the inside of `<noscript>` as browsers
 * with a script do, as text, and would not find what is to be put into it.
 */
export const withoutScript = (content: Part): Html =>
  trustedMarkup(`<noscript>${markupOf(html`${content}`)}</noscript>`);
