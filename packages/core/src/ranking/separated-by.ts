import { amongOf, numberAmong } from './separate-by-rules.js';
import { separate, type Tie, type TieKey } from './separate.js';

/** What separated two of some equals: the place of the key, and among whom it was compared. */
export function separatedBy(
  tie: Tie,
  keys: readonly TieKey[],
  unit: number,
  other: number,
): { index: number; among: readonly number[] } | undefined {
  const own = separate(tie, keys)?.find(({ units }) => units.includes(unit));
  if (!own) return undefined;
  return own.units.includes(other)
    ? separatedBy(own, keys, unit, other)
    : { index: tie.depth, among: amongOf(tie, keys) };
}

/** The key that separates a unit from nobody any more, since it is not known for some of them. */
export function unknownOf(
  tie: Tie,
  keys: readonly TieKey[],
  unit: number,
): { index: number; units: number[] } | undefined {
  const parts = separate(tie, keys);
  if (parts) return unknownOf(parts.find(({ units }) => units.includes(unit)) as Tie, keys, unit);
  const key = keys[tie.depth];
  if (!key || tie.units.length < 2) return undefined;
  const among = amongOf(tie, keys);
  const isUnknown = (each: number): boolean => Number.isNaN(numberAmong(key, each, among));
  return { index: tie.depth, units: tie.units.filter(isUnknown) };
}
