import type { Bound, Direction } from '../model/value/direction.js';
import type { IssueData } from './issue.js';

/** Where: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** The ids of a list. */
export const idsOf = (items: readonly { id: string }[]): Set<string> =>
  new Set(items.map(({ id }) => id));

/** Repeated values, each with its place. */
export function repeated(values: readonly { value: string; path: Path }[]): IssueData[] {
  const seen = new Set<string>();
  return values.flatMap(({ value, path }): IssueData[] => {
    if (seen.has(value)) return [{ code: 'duplicate', path, received: value }];
    seen.add(value);
    return [];
  });
}

/** Items of a list whose key came earlier. */
export function duplicates<Key extends string>(
  items: readonly Record<Key, string>[],
  key: Key,
  path: Path,
): IssueData[] {
  return repeated(items.map((item, index) => ({ value: item[key], path: [...path, index, key] })));
}

/** A key that is in none of the known ones, named by their list. */
export function unknown(
  received: string | undefined,
  known: Pick<ReadonlySet<string>, 'has'>,
  list: string,
  path: Path,
): IssueData[] {
  return received === undefined || known.has(received)
    ? []
    : [{ code: 'unknown-reference', path, received, expected: list }];
}

/** The later of two dates must not come before the earlier, where both are known. */
export function disorder(
  earlier: string | undefined,
  later: string | undefined,
  path: Path,
): IssueData[] {
  return earlier === undefined || later === undefined || earlier <= later
    ? []
    : [{ code: 'not-in-order', path, received: later, expected: earlier }];
}

const boundsOf: Record<Direction, readonly Bound[]> = {
  increase: ['at-least', 'more-than', 'exactly'],
  decrease: ['at-most', 'less-than', 'exactly'],
};

/** A bound must lie on the better side: “at most” is no target where more is better. */
export function contradiction(direction: Direction, received: Bound, path: Path): IssueData[] {
  const bounds = boundsOf[direction];
  return bounds.includes(received)
    ? []
    : [{ code: 'not-allowed', path, received, expected: bounds.join(', ') }];
}
