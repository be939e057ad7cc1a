import { html, type Html } from '@thidua/site/parts';

/** Words in which a name between backticks is code. */
export const withCode = (words: string): Html =>
  html`${words.split('`').map((part, place) => (place % 2 ? html`<code>${part}</code>` : part))}`;
