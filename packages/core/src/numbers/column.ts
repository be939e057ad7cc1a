/**
 * The number of a unit in a column; `NaN`, the sign of a gap, where nothing was reported. Every
 * column has one cell for each unit, which the compiler cannot know: it is asserted here and
 * nowhere else. A check for each of half a million cells would double the time of scoring.
 */
export const at = (column: Float64Array, unit: number): number => column[unit] as number;

/** The whole number at an index of a list of ranks (0 where a unit is not ranked) or of units. */
export const wholeAt = (numbers: Int32Array, place: number): number => numbers[place] as number;

/** The cells of some units. */
export function pick(column: Float64Array, members: Int32Array): Float64Array {
  const picked = new Float64Array(members.length);
  let place = 0;
  for (const unit of members) picked[place++] = at(column, unit);
  return picked;
}
