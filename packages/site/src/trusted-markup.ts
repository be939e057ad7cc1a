import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, type Html, type Part } from './template.js';

/**
 * Markup that is there as text already: what our own renderers or a filter wrote, or a block of data.
 * Nothing in it is escaped.
 */
export const trustedMarkup = (markup: string): Html => html`${unsafeHTML(markup) as Part}`;
