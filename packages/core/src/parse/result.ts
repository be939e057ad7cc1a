import type { IssueData } from './issue.js';

/** Something a reader should know about a value that was read. */
export interface Note {
  /**
   * `declared-convention`: the text could be read in two ways, and the declared one was taken;
   * `other-convention`: the text can only be read in the convention that was not declared.
   */
  code: 'declared-convention' | 'other-convention';
  received: string;
}

/** What parsing gives: the model, or every issue at once. */
export type Result<Value, Issue = IssueData> =
  { ok: true; value: Value; notes?: Note[] } | { ok: false; issues: Issue[] };
