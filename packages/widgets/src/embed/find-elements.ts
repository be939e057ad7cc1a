// The loader: finds the elements of a page, now and later, and loads those that come near. Elements
// inside shadow roots are not found: the author of a shadow root imports what it contains.
import { define, isKnown } from './elements.js';

const prefix = 'thidua-';
const nounOf = ({ localName }: Element): string => localName.slice(prefix.length);

const begun = new Set<string>();
const failed = new Set<string>();

/** Loads an element once; after a failure once more, at the next occasion. Never throws. */
async function load(noun: string): Promise<void> {
  if (begun.has(noun)) return;
  begun.add(noun);
  const isAgain = failed.has(noun);
  try {
    await define(noun, isAgain);
  } catch (cause) {
    console.warn(`<${prefix}${noun}> was not loaded; its fallback content stays.`, cause);
    failed.add(noun);
    if (!isAgain) begun.delete(noun);
  }
}

/** One screen ahead, in the page and in boxes that scroll. */
const ahead = { rootMargin: '100% 0px', scrollMargin: '100% 0px' };

const observer =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
          if (customElements.get(target.localName)) observer?.unobserve(target);
          else if (isIntersecting) void load(nounOf(target));
        }
      }, ahead)
    : undefined;

/** An element that the page hides until it is defined would never come near. */
const isHidden = (element: Element): boolean => getComputedStyle(element).display === 'none';

function find(root: ParentNode, isAll = !observer): void {
  for (const element of root.querySelectorAll(':not(:defined)')) watch(element, isAll);
}

function watch(element: Element, isAll = !observer): void {
  const { localName } = element;
  if (!localName.startsWith(prefix) || customElements.get(localName)) return;
  if (!isKnown(nounOf(element))) return;
  if (isAll || isHidden(element)) void load(nounOf(element));
  else observer?.observe(element);
}

/** Finds the elements of the page, now and later. */
export function findElements(): void {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        watch(node);
        find(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });

  // Paper has no viewport.
  addEventListener('beforeprint', () => find(document, true));
  addEventListener('online', () => failed.forEach((noun) => void load(noun)));
  find(document);
}
