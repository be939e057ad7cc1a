// @ts-check
/**
 * Whether matrices of tests are run whole: `npm run test:all`. This is the one place that asks; without
 * it, the functions below choose what covers a matrix.
 */
const isWhole = process.env['TEST_MATRIX'] === 'whole';

/** @param {readonly (readonly unknown[])[]} lists @returns {unknown[][]} */
const product = ([first, ...rest]) =>
  first ? first.flatMap((value) => product(rest).map((row) => [value, ...row])) : [[]];

/**
 * Rows as many as the longest list is long, which hold each value of each list. A list that comes round
 * is shifted by its place, so that two of one length do not always meet in the same pairs.
 *
 * @param {readonly (readonly unknown[])[]} lists
 */
const few = (lists) =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((list, place) => list[(row + place * Math.floor(row / list.length)) % list.length]),
  );

export function covering(/** @type {Record<string, readonly unknown[]>} */ axes, whole = isWhole) {
  const names = Object.keys(axes);
  const lists = Object.values(axes);
  if (lists.some(({ length }) => length === 0)) return [];
  return (whole ? product(lists) : few(lists)).map((row) =>
    Object.fromEntries(names.map((name, place) => [name, row[place]])),
  );
}

export function oneOfEach(
  /** @type {readonly unknown[]} */ list,
  /** @type {(value: any) => unknown} */ kindOf,
  whole = isWhole,
) {
  if (whole) return [...list];
  const firsts = new Map(list.toReversed().map((value) => [kindOf(value), value]));
  return list.filter((value) => firsts.get(kindOf(value)) === value);
}

export function shareOf(
  /** @type {readonly unknown[]} */ list,
  /** @type {number} */ place,
  /** @type {number} */ places,
  whole = isWhole,
) {
  return whole ? [...list] : list.filter((_, index) => index % places === place);
}
