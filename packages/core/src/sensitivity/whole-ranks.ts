import { settled } from '../numbers/tolerance.js';
import type { RankInterval } from './rank-intervals.js';

/**
 * The whole ranks that an interval spans, as boards state it: a quantile between two ranks becomes the
 * outer one.
 *
 * @example
 * wholeRanks({ low: 1.5, median: 2, high: 3 }); // [1, 3]
 */
export const wholeRanks = ({ low, high }: RankInterval): [number, number] => [
  Math.floor(settled(low)),
  Math.ceil(settled(high)),
];
