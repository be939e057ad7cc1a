import { foldText, inFull, spellingOf, type Locality } from '@thidua/core';

/** Units that a text names: one, several that it fits equally, or none. */
export type LocalityLookup = (text: string) => readonly Locality[];

const squeezed = (fold: string): string => fold.replaceAll(' ', '');
/** A name with its type in full, without spaces and the signs of abbreviations. */
const inOne = (fold: string): string => inFull(fold).replace(/[ .]/g, '');

function namesOf({ name, fullName, otherNames = [] }: Locality): string[] {
  const type = fullName.vi.endsWith(name.vi) ? fullName.vi.slice(0, -name.vi.length) : '';
  const others = otherNames.flatMap((other) => [other, `${type}${other}`]);
  return [name.vi, name.en, fullName.vi, fullName.en, ...others];
}

/** The office of a unit, which stands for it: `UBND huyện Quế Sơn`. Folded. */
const office = /^(?:ubnd|uy ban nhan dan) (?=\S)/;

/** The units that are meant, of those whose names fold alike: the spelling with its marks decides. */
function meant(text: string, units: readonly Locality[]): readonly Locality[] {
  if (units.length < 2) return units;
  const wanted = spellingOf(text);
  const alike = units.filter((unit) => namesOf(unit).some((name) => spellingOf(name) === wanted));
  const chosen = alike.length > 0 ? alike : units;
  const codes = new Set(chosen.map(({ code }) => code));
  return codes.size === 1 ? chosen.slice(0, 1) : chosen;
}

/** Makes a lookup by name, type and name or office, whatever the spelling, asked once for each text. */
export function localityLookup(units: readonly Locality[]): LocalityLookup {
  const byName = new Map<string, Set<Locality>>();
  // A table writes most names as the list does.
  const folds = new Map<string, string>();
  const folded = (text: string): string => {
    const fold = folds.get(text) ?? foldText(text);
    folds.set(text, fold);
    return fold;
  };
  for (const unit of units) {
    for (const name of new Set(namesOf(unit).map(folded))) {
      for (const key of new Set([squeezed(name), inOne(name)])) {
        const known = byName.get(key);
        if (known) known.add(unit);
        else byName.set(key, new Set([unit]));
      }
    }
  }
  const asked = new Map<string, readonly Locality[]>();
  return (text) => {
    const before = asked.get(text);
    if (before) return before;
    const named = (fold: string) => byName.get(squeezed(fold)) ?? byName.get(inOne(fold));
    const fold = folded(text);
    const found = named(fold) ?? named(fold.replace(office, '')) ?? [];
    const answer = text.trim() === '' ? [] : meant(text, [...found]);
    asked.set(text, answer);
    return answer;
  };
}

/** Makes a lookup by code: as it is, and where a spreadsheet took it for a number, without its zeros. */
export function codeLookup(units: readonly Locality[]): (text: string) => Locality | undefined {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const bare = new Map<string, Locality[]>();
  for (const unit of units) {
    const key = unit.code.replace(/^0+(?=\d)/, '').toLowerCase();
    bare.set(key, [...(bare.get(key) ?? []), unit]);
  }
  return (text) => {
    const clean = text.trim();
    const found = bare.get(clean.replace(/^0+(?=\d)/, '').toLowerCase()) ?? [];
    return byCode.get(clean) ?? (found.length === 1 ? found[0] : undefined);
  };
}
