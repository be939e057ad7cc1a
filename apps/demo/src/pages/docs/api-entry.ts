import type { Locale } from '@thidua/core';
import { html, nothing, nouns, nounNames, type Html, type Part } from '@thidua/site/parts';
import type { ApiEntry } from '../../documents.js';
import { routes } from '../../routes.js';
import { withCode } from '../element/with-code.js';
import { docsText } from './words.js';

/**
 * Something that a package exports, folded to its name and first sentence. Its place is inside, so
 * that a browser opens it for a link, as it does for what is found on the page.
 */
export function apiEntry(entry: ApiEntry, locale: Locale): Html {
  const words = docsText[locale].api;
  const { name, from, kind, signature, text, parameters, throws, examples } = entry;
  const list = (title: string, items: readonly string[]): Html | typeof nothing =>
    items.length === 0
      ? nothing
      : html`<h4 lang="${locale}">${title}</h4>
          <ul>
            ${items.map((item) => html`<li>${withCode(item)}</li>`)}
          </ul>`;
  return html`<details class="api-entry" lang="en">
    <summary>
      <h3>${name}</h3>
      <span>${withCode(firstSentence(text))}</span>
    </summary>
    <div id="${name}">
      <pre><code>${kind === 'type' ? 'import type' : 'import'} { ${name} } from '${from}';</code></pre>
      <pre><code>${signature}</code></pre>
      ${text.split('\n\n').map(proseOf)} ${list(words.parameters, parameters)}
      ${list(words.throws, throws)}
      ${examples.map(
        (example) =>
          html`<h4 lang="${locale}">${words.example}</h4>
            <pre><code>${example}</code></pre>`,
      )}
      <p lang="${locale}">${ownPage(name, locale)} <a href="#${name}">${words.link}</a></p>
    </div>
  </details>`;
}

/** The page of the element that a class is. */
function ownPage(name: string, locale: Locale): Part {
  const noun = nouns.find((each) => name.toLowerCase() === `thidua${each.replaceAll('-', '')}`);
  if (!noun) return nothing;
  return html`<a href="${routes[noun][locale]}">${nounNames[locale][noun]}</a> ·`;
}

/** What a docstring says first, without its full stop. */
const firstSentence = (text: string): string =>
  (/^.*?(?=[.:](?:\s|$)|\n\n|$)/s.exec(text)?.[0] ?? '').replace(/\s+/g, ' ');

/** A paragraph of a comment, or a list where its lines begin with a dash. */
function proseOf(text: string): Part {
  if (text.trim() === '') return nothing;
  const [lead = '', ...items] = text.split(/^ ?- /m);
  return [
    lead.trim() === '' ? nothing : html`<p class="measure">${withCode(lead)}</p>`,
    items.length === 0
      ? nothing
      : html`<ul class="measure">
          ${items.map((item) => html`<li>${withCode(item)}</li>`)}
        </ul>`,
  ];
}
