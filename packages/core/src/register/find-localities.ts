import { foldText } from '../format/fold.js';
import { isMissing } from '../model/is-missing.js';
import type { Locality } from '../model/locality.js';
import type { UnknownDay } from './unknown-day.js';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const asTyped = (text: string): string => text.trim().normalize().toLowerCase();

/** The spelling whichever vowel of a syllable carries the tone: Hòa and Hoà are one. */
function spellingOf(text: string): string {
  const syllables = text.toLowerCase().normalize('NFD').replace(/[‘’ʼ]/g, "'").trim().split(/\s+/);
  return syllables
    .map((syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''))
    .join(' ');
}

/** A folded text from each of its words on, without spaces: A Vương is also written Avương. */
function beginningsOf(text: string): string[] {
  const words = foldText(text).split(/[ -]/);
  return words.map((_, index) => words.slice(index).join(''));
}

/**
 * 0 letter for letter, 1 with the same tones, 2 the whole name without marks, 3 its beginning, 4 a
 * later word; `undefined` no match.
 */
function closeness(query: string, { name, fullName, otherNames = [] }: Named): number | undefined {
  const spelled = [name.vi, ...otherNames];
  if (spelled.some((each) => asTyped(each) === asTyped(query))) return 0;
  if (spelled.some((each) => spellingOf(each) === spellingOf(query))) return 1;
  const folded = beginningsOf(query)[0] ?? '';
  const beginnings = [...spelled, name.en].map(beginningsOf);
  if (beginnings.some(([whole]) => whole === folded)) return 2;
  if (beginnings.some(([whole]) => whole?.startsWith(folded))) return 3;
  const words = [...beginnings, ...[fullName.vi, fullName.en].map(beginningsOf)].flat();
  return words.some((word) => word.startsWith(folded)) ? 4 : undefined;
}

type Named = Pick<Locality, 'name' | 'fullName' | 'otherNames'>;

/**
 * Finds units by name, from the beginning of any word, closest first and else in the order given.
 * With or without marks, old or new tone placement (Hòa, Hoà), any apostrophe, with or without
 * spaces between syllables (A Vương, Avương), in Vietnamese and English; the spelling that was typed
 * comes first. An empty query finds all. Units of several periods are told apart by `localitiesAt`;
 * where it does not know the day, neither does the search.
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
  return units
    .map((unit) => ({ unit, distance: closeness(query, unit) }))
    .filter((match): match is { unit: Unit; distance: number } => match.distance !== undefined)
    .sort((left, right) => left.distance - right.distance)
    .map(({ unit }) => unit);
}
