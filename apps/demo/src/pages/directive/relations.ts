import type { Locale, Relation, RelationKind } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, nothing, type Html } from '@thidua/site/parts';
import type { Fact } from '../../elements/facts.js';
import { directiveText } from './words.js';

const { relations, documents, indices } = directive2023;

const kinds: readonly RelationKind[] = ['pursues', 'implements', 'continues', 'tied-to', 'covers'];

/** Short names by which a reader knows an item better than by its reference. */
const shortNames = new Map<string, string>([
  ...documents.flatMap(({ ref, number }) => (number ? [[ref, number] as const] : [])),
  ...indices.map(({ ref, code }) => [ref, code] as const),
]);

/** A link to an item, with the short name that it may have. */
export function itemLink(ref: string): Html {
  const name = shortNames.get(ref);
  return html`<a href="#${ref}">${ref}</a>${name ? ` (${name})` : nothing}`;
}

/** How an item relates to others, from either side. */
export function relationsOf(ref: string, locale: Locale): Fact[] {
  const words = directiveText[locale];
  return kinds.flatMap((kind) => {
    const links = (end: 'from' | 'to'): Html[] =>
      relations
        .filter((relation) => relation.kind === kind && relation[end] === ref)
        .map((relation) => related(relation, end === 'from' ? relation.to : relation.from));
    const related = ({ status }: Relation, other: string): Html =>
      html`${itemLink(other)}${status === 'inferred' ? ` (${words.inferred})` : nothing}`;
    return (['from', 'to'] as const).map((end): Fact => [
      words.relations[kind][end],
      listed(links(end)),
    ]);
  });
}

/** Parts separated by commas; nothing if there are none. */
export const listed = (parts: readonly Html[]): Html | undefined =>
  parts.length === 0
    ? undefined
    : html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`;
