// @ts-check

/**
 * Does jobs in their order, so many at a time.
 *
 * @param {readonly (() => Promise<void>)[]} jobs
 * @param {number} width how many at a time, from 1
 * @returns {Promise<void>} fulfilled when all are done; rejected with the first that is
 * @example await inLanes(files.map((file) => () => check(file)), 2);
 */
export async function inLanes(jobs, width) {
  const queue = jobs.values();
  const lane = async () => {
    for (const job of queue) await job();
  };
  await Promise.all(Array.from({ length: width }, lane));
}
