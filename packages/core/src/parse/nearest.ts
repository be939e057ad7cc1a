/** How many letters differ: left out, added, exchanged, or two neighbours swapped. */
function distance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      next[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (next[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[right.length] ?? Infinity;
}

/**
 * The known name that was most likely meant; undefined if none is near: no more than a third of the
 * letters may differ. Capitals and signs between words count for nothing.
 *
 * @example
 * nearest('requries', ['requires', 'from']); // 'requires'
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  const given = plain(name);
  if (given.length > 60) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const other = plain(candidate);
    const found = distance(given, other);
    if (found < least && 3 * found <= Math.max(given.length, other.length)) {
      [best, least] = [candidate, found];
    }
  }
  return best;
}
