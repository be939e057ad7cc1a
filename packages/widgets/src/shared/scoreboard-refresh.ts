import { watchClock } from './clock.js';

/**
 * Asks again and again while the page is seen; what fell due meanwhile is made up for when it is
 * seen again. A fifth of chance spreads the visitors of a page out.
 *
 * @param minutes at least this long from one time to the next, and at most a fifth longer
 * @param since the last time, in milliseconds since 1970 UTC
 * @returns a function that ends it
 */
export function repeat(minutes: number, since: number, ask: () => void): () => void {
  const dueOf = (from: number): number => from + minutes * 60_000 * (1 + Math.random() / 5);
  let due = dueOf(since);
  return watchClock((now) => {
    if (now >= due) {
      due = dueOf(now);
      ask();
    }
    return due;
  }, due);
}
