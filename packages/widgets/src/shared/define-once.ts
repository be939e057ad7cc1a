import { version } from './version.js';

let hasWarned = false;

/**
 * Returns whether a tag is still free. The first definition wins: a second copy of the elements on
 * a page does no harm, and reports both versions once.
 */
function isFree(tag: string): boolean {
  const existing = customElements.get(tag) as { version?: string } | undefined;
  if (existing && !hasWarned) {
    hasWarned = true;
    console.warn(
      `<${tag}> is already defined by version ${existing.version ?? 'unknown'}; ` +
        `this copy (${version}) leaves it as it is.`,
    );
  }
  return !existing;
}

/** Registers an element unless its tag is taken. Registering the same class again is silent. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) !== element && isFree(tag)) customElements.define(tag, element);
}
