import type { JsonPath, JsonPlace } from './scan.js';

/** A place in a text as editors show it; both count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Turns offsets in a text into lines and columns. The text is split once, however many offsets
 * follow.
 *
 * @example
 * placesIn('{\n  "a": 1 }')(4); // { line: 2, column: 3 }
 */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(index + lineBreak.length);
  }
  return (offset) => {
    // The last line that starts at the offset or before it, by halving.
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/**
 * Where the value at a path begins; for a value that is not there, where the nearest part around it
 * begins.
 */
export function offsetOf(root: JsonPlace, path: JsonPath): number {
  let place = root;
  for (const step of path) {
    const part = partOf(place, step);
    if (part === undefined) break;
    place = part;
  }
  return typeof place === 'number' ? place : place.offset;
}

function partOf(place: JsonPlace, step: string | number): JsonPlace | undefined {
  if (typeof place === 'number') return undefined;
  return Array.isArray(place.parts) ? place.parts[Number(step)] : place.parts.get(String(step));
}
