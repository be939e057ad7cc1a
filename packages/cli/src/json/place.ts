import { keyOf, type JsonPath } from './scan.js';

/** A place in a text as editors show it; both count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Turns an offset into a line and a column.
 *
 * @example
 * placeAt('{\n  "a": 1 }', 4); // { line: 2, column: 3 }
 */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Where the value at a path begins; for a value that is not there, where the nearest part around it
 * begins.
 */
export function offsetOf(offsets: ReadonlyMap<string, number>, path: JsonPath): number {
  const known = offsets.get(keyOf(path));
  return known ?? (path.length > 0 ? offsetOf(offsets, path.slice(0, -1)) : 0);
}
