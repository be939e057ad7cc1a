import { html, nothing, type Html, type Part } from '../../template.js';

/** As pictures are shown, in px; the files have twice as many. */
const pictureSize = { width: 456, height: 400 };

/** What a guide says; a name in braces stands for what the page that it is about calls it. */
export interface GuideWords {
  title: string;
  lead: string;
  steps: readonly { title: string; text: string; picture: string; alt: string }[];
  checkTitle: string;
  checks: readonly string[];
  knowTitle: string;
  know: readonly string[];
  troubleTitle: string;
  troubles: readonly (readonly string[])[];
}

/** What a guide is about. */
export interface Guided {
  words: GuideWords;
  /** What buttons, fields and pages are called, by the names in braces. */
  names: Readonly<Record<string, string>>;
  /** The address of a picture. */
  pictureAt: (picture: string) => string;
  /** The ways to what it is about. */
  ways: Part;
}

/** A guide of one printed page: steps with pictures, what to check, what to know, what may go wrong. */
export function guideView({ words, names, pictureAt, ways }: Guided): Html {
  const say = (text: string): Html => withNames(text, names);
  const list = (id: string, title: string, lines: readonly string[]): Html =>
    html`<section aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      <ul>
        ${lines.map((line) => html`<li>${say(line)}</li>`)}
      </ul>
    </section>`;
  return html`<div class="page guide">
    <header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p class="guide-ways">${ways}</p>
    </header>
    <ol class="guide-steps">
      ${words.steps.map(
        ({ title, text, picture, alt }) =>
          html`<li>
            <h2>${title}</h2>
            <p>${say(text)}</p>
            <img
              src="${pictureAt(picture)}"
              width="${pictureSize.width}"
              height="${pictureSize.height}"
              alt="${alt}"
              loading="lazy"
            />
          </li>`,
      )}
    </ol>
    <div class="guide-rest">
      ${list('check', words.checkTitle, words.checks)} ${list('know', words.knowTitle, words.know)}
      ${
        words.troubles.length > 0
          ? html`<section class="guide-troubles" aria-labelledby="trouble">
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
            </section>`
          : nothing
      }
    </div>
  </div>`;
}

/** Inserts the page's own names of fields and buttons, so that both always agree. */
function withNames(text: string, names: Guided['names']): Html {
  return html`${text.split(/\{([\w-]+)\}/).map((part, place) => {
    if (place % 2 === 0) return part;
    const name = names[part];
    if (name === undefined) throw new Error(`The page has nothing called ${part}`);
    return html`<strong>${name}</strong>`;
  })}`;
}
