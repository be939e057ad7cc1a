import { choiceFrom } from '../../embed/view.js';
import type { Noun } from '../../embed/nouns.js';

/** Longest time that a page is kept back for what was chosen, in milliseconds. */
const patience = 3000;

/**
 * Gives an element what the address chooses, and keeps the page back until it is drawn: what was
 * rendered is the view without any choice, and would flash by.
 */
export function chooseFromAddress(noun: Noun, element: Element): void {
  const chosen = Object.entries(choiceFrom(noun, new URLSearchParams(location.search)));
  for (const [name, value] of chosen) element.setAttribute(name, value);
  if (chosen.some(([name]) => name !== 'theme')) void keepBack(element);
}

async function keepBack(element: Element): Promise<void> {
  const { shadowRoot } = element;
  const rendered = shadowRoot?.firstElementChild;
  if (!shadowRoot || !rendered) return;
  element.classList.add('awaited');
  await new Promise<void>((done) => {
    // The element takes away what was rendered in the step in which it draws.
    new MutationObserver((_, observer) => {
      if (rendered.isConnected) return;
      observer.disconnect();
      done();
    }).observe(shadowRoot, { childList: true });
    setTimeout(done, patience);
  });
  if (rendered.isConnected) document.querySelector('.unchosen')?.classList.add('seen');
  element.classList.remove('awaited');
}
