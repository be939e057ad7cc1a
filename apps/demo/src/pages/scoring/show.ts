import { render } from 'lit';
import type { Html } from '@thidua/site/parts';
import { whileTyping } from './held.js';

/** Where Lit has drawn; other content of an element was sent with the page. */
const drawn = new WeakSet<Element>();

/**
 * Shows a view in an element. The first time it replaces the content that the page was sent with;
 * from then on it updates in place. The focus stays where it is.
 *
 * @param typed the field that is being typed into: it keeps its text
 */
export function show(target: HTMLElement, view: Html, typed?: Element): void {
  const focused = document.activeElement;
  if (!drawn.has(target)) target.replaceChildren();
  drawn.add(target);
  whileTyping(typed, () => render(view, target));
  // Moved rows and redrawn elements have lost the focus.
  if (!(focused instanceof HTMLElement) || focused === document.activeElement) return;
  const next = focused.isConnected ? focused : document.getElementById(focused.id);
  next?.focus({ preventScroll: true });
}
