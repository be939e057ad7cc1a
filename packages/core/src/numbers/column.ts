/**
 * The number of a unit in a column; `NaN`, the sign of a gap, where there is none. For columns of
 * one type alone: a function that reads typed arrays of every type is slow with each of them.
 */
export const at = (column: Float64Array | undefined, unit: number): number => column?.[unit] ?? NaN;

/** The whole number in a place of a list of ranks (0 for who is not ranked) or of units. */
export const wholeAt = (numbers: Int32Array, place: number): number => numbers[place] ?? 0;

/** The cells of some units. */
export function pick(column: Float64Array, members: Int32Array): Float64Array {
  const picked = new Float64Array(members.length);
  let place = 0;
  for (const unit of members) picked[place++] = at(column, unit);
  return picked;
}
