import { html as serverHtml } from '@lit-labs/ssr/lib/server-template.js';
import { html as clientHtml, isServer, nothing, type TemplateResult } from 'lit';

/** Markup: a template with what was put into it, not yet written or drawn. */
export type Html = TemplateResult;

/**
 * What may stand in a template. Texts are escaped; `undefined` and `nothing` leave nothing, and
 * `nothing` as the whole value of an attribute leaves the attribute out.
 */
export type Part = Html | string | number | undefined | typeof nothing | readonly Part[];

/**
 * Lit's tag. In Node it makes templates that leave no marks for Lit in what they write; in browsers,
 * templates that can be drawn. Lit prints the word for `true` and `false`, so they are refused.
 *
 * @example
 * markupOf(html`<p>${'a < b'}</p>`); // <p>a &lt; b</p>
 */
export const html: (strings: TemplateStringsArray, ...parts: Part[]) => Html = isServer
  ? serverHtml
  : clientHtml;

export { nothing };
