import axe from 'axe-core';
import type { Scoreboard } from '@thidua/core';
import type { ElementNoun } from '../../src/elements/nouns.js';

type ElementName = `thidua-${ElementNoun}`;

/** Puts an element on the page with attributes and properties, and waits until it is drawn. */
export async function mount<Name extends ElementName>(
  name: Name,
  attributes: Record<string, string> = {},
  properties: { scoreboard?: Scoreboard; fallback?: string } = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const { fallback, ...rest } = properties;
  if (fallback) element.append(fallback);
  Object.assign(element, rest);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** Removes everything that {@link mount} put on the page. */
export function clear(): void {
  document.body.replaceChildren();
}

/** The first element inside a shadow root that a selector finds; the test fails without one. */
export function inside<Found extends Element = HTMLElement>(
  host: Element,
  selector: string,
): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing matches ${selector} in <${host.localName}>`);
  return found;
}

/** All text that a reader sees, spaces folded. */
export function textOf(host: Element): string {
  return inside(host, '.base').textContent.replace(/\s+/g, ' ').trim();
}

/** What axe finds wrong with an element, in words; empty when nothing. */
export async function violations(element: Element): Promise<string[]> {
  const results = await axe.run(element, { rules: { region: { enabled: false } } });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
