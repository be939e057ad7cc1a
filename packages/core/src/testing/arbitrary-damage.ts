import fc from 'fast-check';

/** What stands where something else should: of a wrong type, out of every range, or of no calendar. */
const nonsense: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  -1,
  0,
  0.5,
  1.5,
  11,
  1e16,
  -1e16,
  '',
  'nonsense',
  'c0',
  'g0',
  'root',
  'zero',
  '2023-02-30',
  '2023-06-11',
  '2.0',
  true,
  [],
  {},
  { kind: 'nonsense' },
  ['c0'],
);

type Place = { holder: Record<string | number, unknown>; key: string };

function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, copyOf(part)] as const);
  return (
    Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
  ) as Value;
}

/** Every place inside a value. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** A copy of a value with something wrong in one or two places: replaced, exchanged or added. */
export const arbitraryDamage = <Value>(value: Value): fc.Arbitrary<Value> => {
  const pick = fc.nat({ max: 1_000_000 });
  const one = fc.record({ pick, other: pick, put: nonsense, how: fc.nat({ max: 9 }) });
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((damages) => {
    const copy = copyOf(value);
    for (const { pick: first, other, put: given, how } of damages) {
      // A copy each time: what is put in may be damaged itself, and must not be so for the next run.
      const put = copyOf(given);
      const places = placesIn(copy);
      const place = places[first % places.length] as Place;
      const second = places[other % places.length] as Place;
      if (how === 0 && !Array.isArray(place.holder)) place.holder['unheardOf'] = put ?? null;
      else if (how <= 2) place.holder[place.key] = copyOf(second.holder[second.key]);
      else place.holder[place.key] = put;
    }
    return copy;
  });
};
