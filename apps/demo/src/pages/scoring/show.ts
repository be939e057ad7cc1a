import { render } from 'lit';
import type { Html } from '@thidua/site/parts';
import { whileTyping } from './held.js';

/** Where Lit has drawn; what else is in an element was sent with the page. */
const drawn = new WeakSet<Element>();

/**
 * Shows a view in an element. The first time it takes the place of what the page was sent with; from
 * then on what is there is changed in place. The keyboard stays where it is.
 *
 * @param typed the field that is being typed into: it keeps what it holds
 */
export function show(target: HTMLElement, view: Html, typed?: Element): void {
  const focused = document.activeElement;
  if (!drawn.has(target)) target.replaceChildren();
  drawn.add(target);
  whileTyping(typed, () => render(view, target));
  // A moved row and what was drawn anew have lost the keyboard.
  if (!(focused instanceof HTMLElement) || focused === document.activeElement) return;
  const next = focused.isConnected ? focused : document.getElementById(focused.id);
  next?.focus({ preventScroll: true });
}
