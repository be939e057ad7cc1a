import type { ElementNoun } from '../elements/nouns.js';
import { registry } from '../elements/registry.js';

/** The text of the `<style>` that a rendered element carries. */
export function styleOf(noun: ElementNoun): string {
  const { elementClass } = registry[noun];
  // Lit collects the styles of a class when it is first used.
  elementClass['finalize']();
  return elementClass.elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('');
}

/**
 * What a page's `style-src` needs so that rendered elements are styled before their script runs.
 * The hashes change with each version of the package.
 *
 * @returns one source for each element, quoted for the header
 * @example
 * `style-src 'self' ${(await styleHashes('leaderboard')).join(' ')}`;
 * // "style-src 'self' 'sha256-…'"
 */
export function styleHashes(...nouns: readonly ElementNoun[]): Promise<string[]> {
  return Promise.all(
    nouns.map(async (noun) => {
      const bytes = new TextEncoder().encode(styleOf(noun));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
    }),
  );
}
