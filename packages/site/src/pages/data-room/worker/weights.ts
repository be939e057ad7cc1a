import { weightsOf, withWeights, type Locale, type Scheme } from '@thidua/core';
import { makeScoreboard, type Made } from '@thidua/office';
import { comparisonOf } from './compare.js';
import type { Scored, TriedWeights, Weighable } from './protocol.js';

/** What a scoreboard was made of, to make it otherwise. */
export type Basis = readonly [...made: Parameters<typeof makeScoreboard>];

/** The groups of a scheme whose parts can be weighed, and what each counts for by other weights. */
export function weighable(scheme: Scheme, tried: Scheme | undefined, locale: Locale): Weighable[] {
  const nodes = new Map([...scheme.groups, ...scheme.criteria].map((node) => [node.id, node]));
  const titleOf = (id: string): string => nodes.get(id)?.title[locale] ?? id;
  const weights = new Map(
    (tried ? weightsOf(tried) : []).flatMap(({ parts }) =>
      parts.map(({ id, weight }): [string, number] => [id, weight]),
    ),
  );
  return weightsOf(scheme).map(({ group, parts }) => ({
    id: group,
    title: titleOf(group),
    isSum: scheme.groups.find(({ id }) => id === group)?.combine === 'sum',
    parts: parts.map(({ id, weight }) => {
      const other = weights.get(id);
      return { id, title: titleOf(id), weight, ...(other !== undefined && { tried: other }) };
    }),
  }));
}

/** What other weights would move: the same reports, scored by the scheme with them. */
export function weighedBy(
  [materials, ...rest]: Basis,
  { scoreboard }: Made,
  tried: TriedWeights,
  locale: Locale,
): Pick<Scored, 'weighed' | 'weights'> {
  const { scheme } = materials;
  const other = withWeights(scheme, new Map(tried));
  if (other === scheme) return { weights: weighable(scheme, undefined, locale) };
  const made = makeScoreboard({ ...materials, scheme: other }, ...rest);
  const weighed = comparisonOf(scoreboard, made.scoreboard, false, locale);
  return { ...(weighed && { weighed }), weights: weighable(scheme, other, locale) };
}
