import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

/** A date that comes after the last one possible. */
export const after = (received: string, last: string, path: Path): IssueData[] =>
  received > last ? [{ code: 'out-of-range', path, received, expected: `≤ ${last}` }] : [];
