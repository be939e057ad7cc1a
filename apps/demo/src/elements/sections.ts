import type { Locale } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import { sectionsText } from './sections.words.js';

/** A part of a long page. */
export interface Section {
  id: string;
  title: string;
  lead?: string | undefined;
  content: Html;
}

/**
 * A page's parts with the way to each, which stays in sight: beside them where there is room, else
 * behind a button that stays at the top. It is a popover, which needs no script; where a browser knows
 * none, it stands open.
 */
export function withContents(
  sections: readonly Pick<Section, 'id' | 'title'>[],
  content: Html,
  locale: Locale,
): Html {
  const words = sectionsText[locale];
  return html`<div
    class="with-contents"
    data-open-all="${words.openAll}"
    data-close-all="${words.closeAll}"
  >
    <p class="contents-bar">
      <button type="button" popovertarget="page-contents">${words.contents}</button>
      <span id="contents-here" aria-hidden="true"></span>
    </p>
    <nav class="contents" id="page-contents" popover aria-label="${words.contents}">
      <ol>
        ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ol>
    </nav>
    <div class="beside-contents">${content}</div>
  </div>`;
}

/** Opens or folds every part at once; without a script it is not shown. */
export const openAllButton = (locale: Locale): Html =>
  html`<button type="button" class="fold-all" lang="${locale}">
    ${sectionsText[locale].openAll}
  </button>`;

/** The parts of a page, one below the other. */
export function sectionsOf(sections: readonly Section[]): Html {
  return html`<div class="sections">
    ${sections.map(
      ({ id, title, lead, content }) =>
        html`<section aria-labelledby="${id}">
          <h2 id="${id}">${title}</h2>
          ${lead ? html`<p class="measure">${lead}</p>` : nothing} ${content}
        </section>`,
    )}
  </div>`;
}

/**
 * The parts of a very long page, folded but for the first. Its place is inside what is folded, so that a browser opens
 * it for a link, as it does for what is found on the page.
 */
export function foldedSectionsOf(sections: readonly Section[], locale: Locale): Html {
  return html`${openAllButton(locale)}
    <div class="sections folds">
      ${sections.map(
        ({ id, title, lead, content }, place) =>
          html`<section aria-labelledby="${id}-title">
            <details class="fold" open=${place === 0 ? '' : nothing}>
              <summary>
                <h2 id="${id}-title">${title}</h2>
              </summary>
              <div class="fold-body" id="${id}">
                ${lead ? html`<p class="measure">${lead}</p>` : nothing} ${content}
              </div>
            </details>
          </section>`,
      )}
    </div>`;
}
