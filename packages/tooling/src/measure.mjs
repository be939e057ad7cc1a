// @ts-check

/**
 * @typedef {object} Row a figure and what it is compared with
 * @property {string} name what is measured
 * @property {number} value
 * @property {string} unit of the value
 * @property {string} against what it is compared with
 * @property {number} ratio how many times that it is
 * @property {number} limit the highest ratio that is allowed
 */

/**
 * The median; for an even number of values the upper of the middle two.
 *
 * @param {number[]} values at least one
 */
export const median = (values) =>
  /** @type {number} */ (values.toSorted((left, right) => left - right)[values.length >> 1]);

/**
 * Measures two things alternately, so that other load on the machine slows both alike.
 *
 * @param {() => number | Promise<number>} subject gives its cost, such as milliseconds
 * @param {() => number | Promise<number>} base gives its own, in the same unit
 * @param {number} [rounds] counted; one more comes first to warm up
 * @returns {Promise<{ value: number, ratio: number }>} medians: the subject's cost, and the subject's
 *   cost over the base's in the same round
 */
export async function compare(subject, base, rounds = 9) {
  const values = [];
  const ratios = [];
  for (let round = 0; round <= rounds; round += 1) {
    const ofBase = await base();
    const ofSubject = await subject();
    if (round === 0) continue;
    values.push(ofSubject);
    ratios.push(ofSubject / ofBase);
  }
  return { value: median(values), ratio: median(ratios) };
}

/**
 * Milliseconds that something takes.
 *
 * @param {() => unknown} action
 */
export function timed(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/**
 * A figure with its own ceiling.
 *
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} ceiling in the same unit
 * @returns {Row}
 */
export const underCeiling = (name, value, unit, ceiling) => ({
  ...{ name, value, unit },
  ...{ against: `ceiling of ${ceiling} ${unit}`, ratio: value / ceiling, limit: 1 },
});
