import type { Issue, IssueData } from './issue.js';

/** Something a reader should know about a value that was read. */
export interface Note {
  /**
   * `declared-convention`: the text could be read in two ways, and the declared one was taken;
   * `other-convention`: the text can only be read in the convention that was not declared.
   */
  code: 'declared-convention' | 'other-convention';
  received: string;
}

/** The result of parsing: the model, or every issue at once. */
export type Result<Value, Found = IssueData> =
  { ok: true; value: Value; notes?: Note[] } | { ok: false; issues: Found[] };

/**
 * The result of reading a file: the model, or every issue at once; and in both cases notes on what
 * a reader should know although it is not an error, such as a key that is left out. Absent if there
 * are none.
 */
export type FileResult<Value> = ({ ok: true; value: Value } | { ok: false; issues: Issue[] }) & {
  notes?: Issue[];
};
