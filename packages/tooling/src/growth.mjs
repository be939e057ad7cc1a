// @ts-check

/**
 * Processor time that something takes, in milliseconds; other programs are not counted.
 *
 * @param {() => unknown} action
 */
function cost(action) {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Between linear growth, with some garbage collection, and quadratic growth. */
export const belowSquare = 1.6;

/**
 * How fast a cost grows with the size of the input: 1 if linear, 2 if quadratic. It has no limit in
 * milliseconds, so it is the same on any machine: log(cost of 8n / cost of n) / log 8, of the least
 * cost of each in two to four rounds, since interference only adds. More than two are needed only
 * if the growth looks quadratic.
 *
 * @param {(size: number) => () => unknown} prepare makes an input of a size; what is returned is measured
 * @param {number} size n: large enough that it takes some milliseconds, or the clock is measured
 * @example
 * growthOf((size) => () => 'a'.repeat(size).replace(/a/g, 'b'), 100_000); // about 1
 */
export function growthOf(prepare, size) {
  const [few, many] = [prepare(size), prepare(8 * size)];
  let [fewest, most] = [Infinity, Infinity];
  let growth = Infinity;
  for (let round = 0; round < 2 || (round < 4 && growth >= belowSquare); round += 1) {
    fewest = Math.min(fewest, cost(few));
    most = Math.min(most, cost(many));
    growth = Math.log(most / fewest) / Math.log(8);
  }
  return growth;
}
