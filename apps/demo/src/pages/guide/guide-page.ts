import type { Locale } from '@thidua/core';
import { embedWords, html, type Html, type Page, type PageContext } from '@thidua/site/parts';
import { routes } from '../../routes.js';
import { guideText } from './words.js';

/** As the pictures are shown, in px; the files have twice as many. */
const pictureSize = { width: 456, height: 400 };

/** One page for editors: from choosing a board to seeing it in the article. */
export function guidePage({ locale }: PageContext): Page {
  const words = guideText[locale];
  const say = (text: string): Html => withNames(text, locale);
  return {
    title: words.title,
    description: words.description,
    main: html`<div class="page guide">
      <header class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="guide-ways">
          <a href="${routes.embed[locale]}">${words.builder}</a>
          <a href="${routes.hosts[locale]}">${words.examples}</a>
          <span class="hint">${words.print}</span>
        </p>
      </header>
      <ol class="guide-steps">
        ${words.steps.map(({ title, text, picture, alt }) => {
          return html`<li>
            <h2>${title}</h2>
            <p>${say(text)}</p>
            <img
              src="/guide/${picture}.${picture === 'source' ? 'svg' : 'png'}"
              width="${pictureSize.width}"
              height="${pictureSize.height}"
              alt="${alt}"
              loading="lazy"
            />
          </li>`;
        })}
      </ol>
      <div class="guide-rest">
        <section aria-labelledby="check">
          <h2 id="check">${words.checkTitle}</h2>
          <ul>
            ${words.checks.map((check) => html`<li>${check}</li>`)}
          </ul>
        </section>
        <section aria-labelledby="know">
          <h2 id="know">${words.knowTitle}</h2>
          <ul>
            ${words.know.map((fact) => html`<li>${say(fact)}</li>`)}
          </ul>
        </section>
        <section class="guide-troubles" aria-labelledby="trouble">
          <h2 id="trouble">${words.troubleTitle}</h2>
          <dl>
            ${words.troubles.map(
              ([seen = '', todo = '']) =>
                html`<div>
                  <dt>${seen}</dt>
                  <dd>${say(todo)}</dd>
                </div>`,
            )}
          </dl>
        </section>
      </div>
    </div>`,
  };
}

/** Inserts the builder's names of fields, buttons and ways, so that both always agree. */
function withNames(text: string, locale: Locale): Html {
  const { title, preview, copy, copied, policy, kinds } = embedWords[locale];
  const names: Record<string, string> = { title, preview, copy, copied, policy };
  for (const [kind, { name }] of Object.entries(kinds)) names[kind] = name;
  return html`${text.split(/\{(\w+)\}/).map((part, place) => {
    if (place % 2 === 0) return part;
    const name = names[part];
    if (name === undefined) throw new Error(`The builder has nothing called ${part}`);
    return html`<strong>${name}</strong>`;
  })}`;
}
