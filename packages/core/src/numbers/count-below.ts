import { at } from './column.js';

/**
 * How many of the first `count` sorted values are below a value, or, if inclusive, not above it.
 */
export function countBelow(
  sorted: Float64Array,
  value: number,
  isInclusive = false,
  count = sorted.length,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = at(sorted, middle);
    if (found < value || (isInclusive && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
