import type { DirectiveItem, Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { table } from '../../elements/table.js';
import { directiveText } from './words.js';
import { sectionAnchor } from './item.js';
import { itemLink, listed } from './relations.js';

const isItem = (value: object): value is DirectiveItem => 'ref' in value && 'section' in value;

function itemsIn(value: unknown): DirectiveItem[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(itemsIn);
  return isItem(value) ? [value, ...inner] : inner;
}

/** References of all items by the ids of the sections that hold them. */
export function itemsBySection(): Map<string, string[]> {
  const items = itemsIn(directive2023);
  return new Map(
    directive2023.sections.map(({ id }) => [
      id,
      items
        .filter(({ section, alsoIn = [] }) => [section, ...alsoIn].includes(id))
        .map(({ ref }) => ref),
    ]),
  );
}

/** The parts of the directive in its own order, with the items of each. */
export function structure(locale: Locale): Html {
  const { section, items } = directiveText[locale];
  const found = itemsBySection();
  return table({
    caption: section,
    isCaptionHidden: true,
    columns: [section, items],
    isWordy: true,
    rows: directive2023.sections.flatMap(({ id, title }) => {
      const links = listed((found.get(id) ?? []).map(itemLink));
      // Part I holds only its numbered contents.
      return links ? [[html`<span id="${sectionAnchor(id)}">${title[locale]}</span>`, links]] : [];
    }),
  });
}
