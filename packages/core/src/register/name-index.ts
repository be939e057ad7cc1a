import { foldText } from '../names/fold.js';
import type { Locality } from '../model/register/locality.js';
import { inFull } from './type-words.js';

/** What a unit is found by. */
export type Named = Pick<Locality, 'name' | 'fullName' | 'otherNames'>;

/** A unit's names, folded, as they are asked for. */
export interface NameIndex {
  /** Every name, a line each. */
  folded: string;
  /** The same without spaces. */
  whole: readonly string[];
  /** Names with their type, without spaces, and how much of it has to be asked for. */
  withType: readonly (readonly [whole: string, atLeast: number])[];
}

/** The Vietnamese names of a unit. */
export const vietnameseNames = ({ name, otherNames = [] }: Named): string[] => [
  name.vi,
  ...otherNames,
];

/** A folded name without its spaces. */
export const squeezed = (folded: string): string => folded.replaceAll(' ', '');

function indexOf(unit: Named): NameIndex {
  const folded = [...vietnameseNames(unit), unit.name.en].map(foldText);
  const whole = folded.map(squeezed);
  const full = squeezed(inFull(foldText(unit.fullName.vi)));
  const type = full.endsWith(whole[0] ?? '')
    ? full.slice(0, full.length - (whole[0] ?? '').length)
    : '';
  const english = squeezed(foldText(unit.fullName.en));
  const englishType = english.replace(whole.at(-1) ?? '', '');
  return {
    folded: folded.join('\n'),
    whole,
    withType: [
      [full, type.length],
      ...whole.slice(1, -1).map((other) => [type + other, type.length] as const),
      [english, 0],
      [englishType, englishType.length],
    ],
  };
}

const indices = /* @__PURE__ */ new WeakMap<Named, NameIndex>();

/** The index of a unit; made when it is asked for the first time. */
export function nameIndex(unit: Named): NameIndex {
  const known = indices.get(unit);
  if (known) return known;
  const index = indexOf(unit);
  indices.set(unit, index);
  return index;
}
