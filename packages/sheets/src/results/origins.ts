import { formatOrigin, type BoardCriterion } from '@thidua/core';
import type { Told } from './columns.js';
import { resultWords } from './words.js';

/** Places that are named; the rest is counted. */
const mostNamed = 8;

/**
 * Where the figures of some criteria were read: files with their sheets, information systems. Empty
 * where the board tells nothing besides its source.
 *
 * @param hasCriteria whether it is said which criteria come from where, if there are several places
 */
export function originsOf(
  { board, entries, locale }: Told,
  criteria: readonly BoardCriterion[],
  hasCriteria: boolean,
): string[] {
  const titles = new Map<string, Set<string>>();
  for (const { id, title } of criteria) {
    for (const row of entries) {
      const reason = row.get(id);
      const origin = reason && formatOrigin(board, { ...reason, section: undefined }, locale);
      if (!origin) continue;
      titles.set(origin, (titles.get(origin) ?? new Set()).add(title[locale]));
    }
  }
  const places = [...titles].map(([origin, of]) =>
    hasCriteria && titles.size > 1 ? `${origin}: ${[...of].join(', ')}` : origin,
  );
  const rest = places.length - mostNamed;
  if (rest <= 0) return places;
  return [...places.slice(0, mostNamed), resultWords[locale].moreOrigins(rest)];
}
