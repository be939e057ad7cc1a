/**
 * The elements: each is a tag `thidua-…`, a folder here, a line in `registry.ts`, and a file that a
 * page can embed. Everything else that iterates over the elements uses this list.
 */
export const nouns = [
  'progress',
  'leaderboard',
  'countdown',
  'tile-map',
  'timeline',
  'movements',
  'honours',
  'index-panel',
  'scorecard',
  'target-board',
] as const;

/** Which element: `leaderboard` is `<thidua-leaderboard>`. */
export type ElementNoun = (typeof nouns)[number];
