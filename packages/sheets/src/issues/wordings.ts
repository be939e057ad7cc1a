import type { SheetIssueCode } from './issue.js';

/**
 * What is wrong, and what to do; the last is said where it is known what was meant. `{}` is what
 * stands there in quotes; `{expected}`, `{suggestion}` and `{others}` what their names say.
 */
export type Wordings = Readonly<
  Record<SheetIssueCode, readonly [message: string, hint: string, ifSuggested?: string]>
>;
