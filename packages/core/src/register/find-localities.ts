import { foldText, spellingOf } from '../names/fold.js';
import { textMatcher } from '../names/text-matcher.js';
import { isMissing } from '../model/value/is-missing.js';
import { nameIndex, squeezed, vietnameseNames, type Named } from './name-index.js';
import { inFull } from './type-words.js';
import type { UnknownDay } from './unknown-day.js';

const asTyped = (text: string): string => text.trim().normalize().toLowerCase();

/**
 * How near a unit is to a query: 0 letter for letter, 1 with the same tones, 2 the whole name without
 * marks, 3 its beginning, 4 a later word, 5 the name with its type; `undefined` no match.
 */
function nearnessTo(query: string): (unit: Named) => number | undefined {
  const folded = foldText(query);
  const whole = squeezed(folded);
  const full = squeezed(inFull(folded));
  const isFound = textMatcher(query);
  return (unit) => {
    const index = nameIndex(unit);
    if (!isFound(index.folded)) {
      // An incomplete type does not match as one: "thanh" means Núi Thành, not every city (thành
      // phố).
      const isTyped = index.withType.some(
        ([name, atLeast]) => full.length >= atLeast && name.startsWith(full),
      );
      return isTyped ? 5 : undefined;
    }
    if (!index.whole.includes(whole)) {
      return index.whole.some((name) => name.startsWith(whole)) ? 3 : 4;
    }
    const names = vietnameseNames(unit);
    if (names.some((name) => asTyped(name) === asTyped(query))) return 0;
    return names.some((name) => spellingOf(name) === spellingOf(query)) ? 1 : 2;
  };
}

/**
 * Finds units by name, from the beginning of any word, nearest first and else in the order given.
 * Whatever `foldText` takes for the same is found: with or without marks, old or new tone placement
 * (Hòa, Hoà), any apostrophe or dash; also with or without spaces between syllables (A Vương,
 * Avương), in Vietnamese and English, behind a type in full or as offices shorten it (huyện Quế Sơn,
 * H. Quế Sơn). The spelling that was typed comes first. An empty query finds all. Units of several
 * periods are told apart by `localitiesAt`; where it does not know the day, neither does the search.
 *
 * The names of a unit are indexed when it is asked for the first time: later changes to them are not
 * seen.
 *
 * @example
 * findLocalities('tam thanh', units).map(({ name }) => name.vi); // ['Tam Thanh', 'Tam Thành']
 * findLocalities('tam thanh', localitiesAt(communes, '2019-12-31'));
 * // { missing: 'no-data', knownFrom: '2020-03-01' }
 */
export function findLocalities<Unit extends Named>(query: string, units: readonly Unit[]): Unit[];
export function findLocalities<Unit extends Named>(
  query: string,
  units: readonly Unit[] | UnknownDay,
): Unit[] | UnknownDay;
export function findLocalities<Unit extends Named>(
  query: string,
  units: readonly Unit[] | UnknownDay,
): Unit[] | UnknownDay {
  if (isMissing(units)) return units;
  if (foldText(query) === '') return [...units];
  const nearness = nearnessTo(query);
  return units
    .map((unit) => ({ unit, distance: nearness(unit) }))
    .filter((match): match is { unit: Unit; distance: number } => match.distance !== undefined)
    .sort((left, right) => left.distance - right.distance)
    .map(({ unit }) => unit);
}
