import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

/** Which places of a file have the right shape, so that their meaning can be checked. */
export interface Soundness {
  /** Whether the place itself has the right shape, even if something inside it does not. */
  isThere(...path: Path): boolean;
  /** Whether nothing is wrong at the place, above it or inside it. */
  isSound(...path: Path): boolean;
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** Derives from the shape issues of a file which of its places can be checked further. */
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

/** The items of a list, each with its place; none if it is not a list. */
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
