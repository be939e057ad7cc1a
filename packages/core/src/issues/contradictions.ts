import { isSame } from '../numbers/tolerance.js';
import type { IssueData } from './issue.js';
import type { Path } from './reference-checks.js';

/** Whether two values are equal, ignoring the last bits of a number. */
function saysTheSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return left === right;
  return isSame(left, right);
}

/** A value that should follow from others and does not; `undefined` means it must be absent. */
export function contradictions(received: unknown, right: unknown, path: Path): IssueData[] {
  if (saysTheSame(received, right)) return [];
  const found = { code: 'contradiction' as const, path, received };
  return [right === undefined ? found : { ...found, expected: String(right) }];
}
