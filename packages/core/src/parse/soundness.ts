import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

/** Which places of a file have the right shape, so that they can be asked what they mean. */
export interface Soundness {
  /** Whether the place itself is what it should be, though something in it may not be. */
  isThere(...path: Path): boolean;
  /** Whether nothing is wrong at the place, around it or in it. */
  isSound(...path: Path): boolean;
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** Says by the issues of a file's shape which of its places can be judged further. */
export function soundnessOf(issues: readonly IssueData[]): Soundness {
  const wrong = new Set(issues.map(({ path }) => keyOf(path)));
  const holding = new Set(
    issues.flatMap(({ path }) => path.map((_, length) => keyOf(path.slice(0, length)))),
  );
  const isThere = (...path: Path): boolean =>
    wrong.size === 0 ||
    !(wrong.has('[]') || path.some((_, index) => wrong.has(keyOf(path.slice(0, index + 1)))));
  const isSound = (...path: Path): boolean => isThere(...path) && !holding.has(keyOf(path));
  return { isThere, isSound };
}

/** The items of a list that are there, each with its place; none where the list is not one. */
export function itemsAt<Item>(
  list: readonly Item[] | undefined,
  { isThere }: Soundness,
  path: Path,
): { item: Item; path: Path }[] {
  if (list === undefined || !isThere(...path)) return [];
  return list.flatMap((item, index) => {
    const place = [...path, index];
    return isThere(...place) ? [{ item, path: place }] : [];
  });
}
