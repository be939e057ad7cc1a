import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Html } from '@thidua/site/parts';

/**
 * Shows markup in an element. What is there already stays and is changed in place, so that the
 * keyboard, the place of the page, and what is being typed are not lost.
 *
 * The markup is safe: `html` alone makes it, and it escapes whatever it is given. It goes through
 * the one policy that the site allows, which is lit's.
 *
 * @param typed the field that is being typed into: it holds half a number on its way to a whole one
 */
export function show(target: Element, { markup }: Html, typed?: Element): void {
  const made = document.createElement('div');
  render(unsafeHTML(markup), made);
  const focused = document.activeElement;
  changeChildren(target, made, typed);
  // Moving a row takes the keyboard away from it.
  if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement) {
    focused.focus({ preventScroll: true });
  }
}

const isSame = (old: Node | null | undefined, made: Node): boolean =>
  old?.nodeName === made.nodeName && (!(old instanceof Element) || old.id === (made as Element).id);

function changeChildren(target: Element, made: Element, typed: Element | undefined): void {
  const named = new Map(
    [...target.children].flatMap((child) => (child.id ? [[child.id, child]] : [])),
  );
  let next = target.firstChild;
  for (const child of [...made.childNodes]) {
    if (child instanceof Comment) continue;
    const kept = named.get((child as Element).id ?? '') ?? next;
    if (kept && isSame(kept, child)) {
      if (kept === next) next = next.nextSibling;
      else target.insertBefore(kept, next);
      change(kept, child, typed);
    } else target.insertBefore(child, next);
  }
  while (next) {
    const rest = next;
    next = next.nextSibling;
    rest.remove();
  }
}

const fields = 'input, select';

function change(old: Node, made: Node, typed: Element | undefined): void {
  if (!(old instanceof Element) || !(made instanceof Element)) {
    if (old.nodeValue !== made.nodeValue) old.nodeValue = made.nodeValue;
    return;
  }
  // Most of a view stays as it is; only fields may hold something else than they say.
  if (old.isEqualNode(made) && !old.matches(fields) && !old.querySelector(fields)) return;
  for (const { name } of [...old.attributes]) {
    if (!made.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of made.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  changeChildren(old, made, typed);
  if (old !== typed) changeField(old, made);
}

/** What a field holds is not what its attributes say, once somebody has used it. */
function changeField(old: Element, made: Element): void {
  if (old instanceof HTMLSelectElement && made instanceof HTMLSelectElement) {
    if (old.value !== made.value) old.value = made.value;
  } else if (old instanceof HTMLInputElement && made instanceof HTMLInputElement) {
    if (old.value !== made.value) old.value = made.value;
  }
}
