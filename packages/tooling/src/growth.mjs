// @ts-check

/**
 * Processor time that something takes, in milliseconds: what other programs do meanwhile is not in it.
 *
 * @param {() => unknown} action
 */
function cost(action) {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Between what is proportional, with some rubbish to collect, and a square. */
export const belowSquare = 1.6;

/**
 * How fast the cost of something grows with the size of what it is given: 1 where it is proportional
 * to it, 2 where it is its square. No limit in milliseconds is in it, so it says the same on any
 * machine: log(cost of 8n / cost of n) / log 8, of the least cost of each in two to four rounds, since
 * whatever else happens only adds. More than two are needed only where it looks like a square.
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
