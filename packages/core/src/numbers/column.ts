/** Anything with a number for each unit. */
type Numbers = ArrayLike<number>;

/**
 * The cell of a column: every column is as long as there are units, so a unit that was looked up is
 * in it. `NaN`, the sign of a gap, also for a unit that is not.
 */
export const at = (column: Numbers, unit: number): number => column[unit] ?? NaN;

/** The cells of some units. */
export const pick = (column: Numbers, members: Int32Array): Float64Array =>
  Float64Array.from(members, (unit) => at(column, unit));
