import type { Locale } from '@thidua/core';
import type { SheetIssue } from '../issues/issue.js';

/** Marks the cells that issues are about in a copy of the file, with a column that says what they are. */
export function markIssues(
  _bytes: Uint8Array,
  _issues: readonly SheetIssue[],
  _locale: Locale = 'vi',
): Promise<Uint8Array> {
  throw new Error('Not written yet.');
}
