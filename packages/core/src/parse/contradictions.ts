import type { IssueData } from './issue.js';
import type { Path } from './reference-checks.js';

/** Numbers that differ by less are the same: sums in another order differ by so much. */
const tolerance = 1e-9;

/** Whether two values say the same, but for the last bits of a number. */
function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return left === right;
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
}

/** A value that follows from others and is not what follows; `undefined` is what must not be there. */
export function contradictions(received: unknown, right: unknown, path: Path): IssueData[] {
  if (isSame(received, right)) return [];
  const found = { code: 'contradiction' as const, path, received };
  return [right === undefined ? found : { ...found, expected: String(right) }];
}
