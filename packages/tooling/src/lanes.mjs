// @ts-check

/** @typedef {readonly (() => Promise<void>)[]} Queue jobs in their order */

/**
 * Does jobs in lanes side by side. A lane does one at a time, and goes through its queues in order;
 * lanes that share a queue take from it in turns, so that each job is done once.
 *
 * @param {readonly (readonly Queue[])[]} lanes
 * @returns {Promise<void>} fulfilled when all are done; rejected with the first that is
 * @example await inLanes([[browsers], [builds, browsers]]); // the second helps when it has built
 */
export async function inLanes(lanes) {
  const rest = new Map(lanes.flat().map((queue) => [queue, queue.values()]));
  await Promise.all(
    lanes.map(async (queues) => {
      for (const queue of queues) for (const job of rest.get(queue) ?? []) await job();
    }),
  );
}
