import type { IssueData } from './issue.js';

/** Where something is: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** The ids of a list. */
export const idsOf = (items: readonly { id: string }[]): Set<string> =>
  new Set(items.map(({ id }) => id));

/** Items whose key another one before them has. */
export function duplicates<Key extends string>(
  items: readonly Record<Key, string>[],
  key: Key,
  path: Path,
): IssueData[] {
  const seen = new Set<string>();
  return items.flatMap((item, index): IssueData[] => {
    const received = item[key];
    if (seen.has(received)) return [{ code: 'duplicate', path: [...path, index, key], received }];
    seen.add(received);
    return [];
  });
}

/** A reference to what is not in a list. */
export function unknown(
  received: string | undefined,
  known: ReadonlySet<string>,
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
