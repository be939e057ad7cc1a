import { watchClock } from './clock.js';

/**
 * Refreshes repeatedly while the page is visible; a refresh that fell due while it was hidden is
 * made when it is visible again. A random extra of up to a fifth spreads out the visitors of a
 * page.
 *
 * @param minutes the least time between two refreshes; at most a fifth longer
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
