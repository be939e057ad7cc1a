// The loader and one element in one file, for pages that insist on its content by `integrity`.
import type { ElementNoun } from '../elements/nouns.js';
import { provide } from './elements.js';
import { findElements } from './find-elements.js';

/**
 * Loads one element where a page has it, as the loader does with all of them. The element does not
 * run before it is needed: another copy may serve the page.
 */
export function pin(noun: ElementNoun, load: () => Promise<unknown>): void {
  provide({ [noun]: load });
  findElements();
}
