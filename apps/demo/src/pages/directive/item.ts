import type { DirectiveItem, Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, nothing, type Html, type Part } from '@thidua/site/parts';
import { facts, type Fact } from '../../elements/facts.js';
import { directiveText } from './words.js';
import { relationsOf } from './relations.js';

/** What a list adds to an item beyond its text. */
export interface ItemShape {
  /** The name of the item, above its text; a heading. */
  title?: Part;
  /** What the text is, if it needs no heading. */
  label?: string;
  facts?: readonly Fact[];
  further?: Html;
}

const { sections } = directive2023;

/** The anchor of a section of the directive. */
export const sectionAnchor = (id: string): string => `section-${id}`;

const titleOf = (id: string, locale: Locale): string =>
  sections.find((section) => section.id === id)?.title[locale] ?? id;

/** One thing that the directive says: reference and section beside it, then words, facts, relations. */
export function itemOf(item: DirectiveItem, locale: Locale, shape: ItemShape = {}): Html {
  const { ref, section, alsoIn = [], text, isParaphrase, note } = item;
  const words = directiveText[locale];
  const { title, label, further } = shape;
  const remark = [isParaphrase && words.paraphrase, note?.[locale]].filter(Boolean).join(' ');
  const list = [...(shape.facts ?? []), ...relationsOf(ref, locale)];
  return html`<li class="item" id="${ref}">
    <p class="item-place">
      <a class="item-ref" href="#${ref}">${ref}</a>
      ${[section, ...alsoIn].map(
        (id) => html`<a href="#${sectionAnchor(id)}">${titleOf(id, locale)}</a> `,
      )}
    </p>
    <div class="item-body">
      ${title ? html`<h3>${title}</h3>` : nothing}
      ${label ? html`<p class="item-label">${label}</p>` : nothing}
      <p>${text[locale]}</p>
      ${remark ? html`<p class="remark">${remark}</p>` : nothing} ${facts(list, 'terms')} ${further}
    </div>
  </li>`;
}

/** Items of one kind, each with what that kind adds. */
export function itemList<Item extends DirectiveItem>(
  items: readonly Item[],
  locale: Locale,
  shapeOf: (item: Item) => ItemShape = () => ({}),
): Html {
  return html`<ul class="items">
    ${items.map((item) => itemOf(item, locale, shapeOf(item)))}
  </ul>`;
}
