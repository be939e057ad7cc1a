import type { IssueCode } from '../issues/issue.js';

/**
 * What is wrong, and what to do. `{}` is the value in quotes, `{n}` a number without them;
 * `{expected}` what was expected there. The last hint is used if that is not known.
 */
type Wording = readonly [message: string, hint: string, otherwise?: string];

/** The wording of every issue in one language, for officers who never saw a schema. */
export interface IssueWordings {
  at: string;
  /** Words for values that are not shown in full. */
  values: Record<'null' | 'array' | 'object' | 'endless', string>;
  /** Words for the names that `expected` holds: types and lists. */
  names: Readonly<Record<string, string>>;
  issues: Record<IssueCode, Wording>;
}
