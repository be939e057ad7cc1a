import { html, nothing, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { framedAddress } from '../../embed/addresses.js';
import type { Contents } from '../../embed/contents.js';
import { attributesOf } from '../../embed/view.js';
import type { Choices } from './choices.js';

/**
 * Shows what readers will see: the element itself, a real frame, or the plain HTML.
 *
 * @param src the scoreboard's address
 */
export function preview(
  stage: HTMLElement,
  choices: Choices,
  contents: Contents,
  src: string,
): void {
  const { view, kind, width } = choices;
  const tag = `thidua-${view.noun}`;
  stage.dataset['kind'] = kind;
  stage.style.setProperty('--stage-width', width === undefined ? '100%' : `${width}px`);
  if (kind === 'frame') {
    const address = framedAddress(view);
    const [shown, ...others] = stage.querySelectorAll('iframe');
    const isMeasured = others.length > 0;
    if (shown?.getAttribute('src') === address && isMeasured === (width === undefined)) return;
    render(
      html`<iframe
          class="thidua-frame"
          src=${address}
          title=${contents.heading}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        ></iframe
        >${
          width === undefined
            ? html`<iframe
                class="thidua-frame measure"
                src=${address}
                title=${contents.heading}
                aria-hidden="true"
                tabindex="-1"
                sandbox="allow-scripts"
              ></iframe>`
            : nothing
        }`,
      emptied(stage),
    );
  } else if (kind === 'plain') {
    const room = emptied(stage);
    // Written by the renderer from checked data, which escapes whatever it prints.
    const kept = contents.plain.replace(/(<[^<>]*) style="/g, '$1 data-style="');
    render(html`<div class="plain">${unsafeHTML(kept)}</div>`, room);
    // The policy of this page allows no style in HTML; other pages do.
    for (const part of room.querySelectorAll<HTMLElement>('[data-style]')) {
      part.style.cssText = part.dataset['style'] ?? '';
    }
  } else {
    const shown =
      stage.querySelector(tag) ?? emptied(stage).appendChild(document.createElement(tag));
    const attributes: Record<string, string> = { src, lang: view.locale, ...attributesOf(view) };
    for (const { name } of [...shown.attributes]) {
      if (!(name in attributes)) shown.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attributes)) {
      if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    }
  }
}

/** A new room in the stage; what was there is gone, with whatever its renderer kept. */
function emptied(stage: HTMLElement): HTMLElement {
  const room = document.createElement('div');
  room.className = 'stage-room';
  stage.replaceChildren(room);
  return room;
}
