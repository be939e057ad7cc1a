import type { Locality } from '../model/register/locality.js';
import { MisuseError } from '../errors/misuse-error.js';

/** The units, as rows of columns: first the scored ones, then the units inside them. */
export interface Units {
  localities: readonly Locality[];
  unitOf: ReadonlyMap<string, number>;
  /** All scored units, for comparisons among all. */
  everyone: Int32Array;
  /** Members of each bloc; units without one are in none. */
  blocs: ReadonlyMap<string, Int32Array>;
  /** The units that lie in another, by its code. */
  inside: ReadonlyMap<string, readonly number[]>;
}

/**
 * Numbers the units.
 *
 * @param scored those that are scored and ranked
 * @param subunits the units inside them, which only conditions use, such as a district's communes
 * @throws MisuseError `duplicate-code`, from `unitOf`, for a code that comes twice
 */
export function unitsOf(scored: readonly Locality[], subunits: readonly Locality[] = []): Units {
  const localities = subunits.length > 0 ? [...scored, ...subunits] : scored;
  const blocs = new Map<string, number[]>();
  const inside = new Map<string, number[]>();
  const enter = (map: Map<string, number[]>, key: string | undefined, unit: number): void => {
    if (key === undefined) return;
    const members = map.get(key);
    if (members) members.push(unit);
    else map.set(key, [unit]);
  };
  const everyone = new Int32Array(scored.length);
  for (let unit = 0; unit < localities.length; unit += 1) {
    const { bloc, parent } = localities[unit] as Locality;
    enter(inside, parent, unit);
    if (unit >= scored.length) continue;
    enter(blocs, bloc, unit);
    everyone[unit] = unit;
  }
  let unitOf: Map<string, number> | undefined;
  return {
    localities,
    // Created on first use: ten thousand codes take as long as scoring them.
    get unitOf() {
      return (unitOf ??= unitsByCode(localities));
    },
    everyone,
    inside,
    blocs: new Map([...blocs].map(([bloc, members]) => [bloc, Int32Array.from(members)])),
  };
}

function unitsByCode(localities: readonly Locality[]): Map<string, number> {
  const unitOf = new Map<string, number>();
  localities.forEach(({ code }, unit) => {
    if (unitOf.has(code)) throw new MisuseError('duplicate-code', code, 'Score each unit once.');
    unitOf.set(code, unit);
  });
  return unitOf;
}
