import type { IssueData } from '../issues/issue.js';

type Step = string | number;

/** Compares two places by their order in the file; a place comes before those inside it. */
function compare(left: readonly number[], right: readonly number[]): number {
  const step = left.findIndex((place, index) => place !== right[index]);
  if (step === -1) return left.length - right.length;
  return step >= right.length || (left[step] ?? 0) > (right[step] ?? 0) ? 1 : -1;
}

/**
 * Sorts issues into the order of their file: as its lists and keys are written, missing keys after
 * present ones. Issues of one place keep their order.
 */
export function inDocumentOrder<Found extends IssueData>(
  issues: readonly Found[],
  input: unknown,
): Found[] {
  const keysOf = new Map<object, Map<string, number>>();
  const placeIn = (holder: unknown, step: Step): number => {
    if (typeof step === 'number') return step;
    if (typeof holder !== 'object' || holder === null) return Infinity;
    const keys =
      keysOf.get(holder) ?? new Map(Object.keys(holder).map((key, index) => [key, index]));
    keysOf.set(holder, keys);
    return keys.get(step) ?? Infinity;
  };
  const placed = issues.map((issue) => {
    let holder = input;
    const place = issue.path.map((step) => {
      const at = placeIn(holder, step);
      holder = at === Infinity ? undefined : (holder as Record<Step, unknown> | undefined)?.[step];
      return at;
    });
    return { issue, place };
  });
  return placed.sort((left, right) => compare(left.place, right.place)).map(({ issue }) => issue);
}
