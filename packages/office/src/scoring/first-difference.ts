import type { JsonPath } from '../json/scan.js';

/** Where two JSON values differ first, and what each has there; absent where it has nothing. */
export interface Difference {
  path: JsonPath;
  found: unknown;
  computed: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Finds the first place at which two JSON values differ, in the order of the first.
 *
 * @example
 * firstDifference({ a: [1, 2] }, { a: [1, 3] }); // { path: ['a', 1], found: 2, computed: 3 }
 */
export function firstDifference(
  found: unknown,
  computed: unknown,
  path: JsonPath = [],
): Difference | undefined {
  if (Object.is(found, computed)) return undefined;
  if (!isObject(found) || !isObject(computed) || Array.isArray(found) !== Array.isArray(computed))
    return { path, found, computed };
  const keys = new Set([...Object.keys(found), ...Object.keys(computed)]);
  for (const key of keys) {
    const step = Array.isArray(found) ? Number(key) : key;
    const difference = firstDifference(found[key], computed[key], [...path, step]);
    if (difference) return difference;
  }
  return undefined;
}
