import type { RuleFacts } from '../rules/rule.js';
import type { IssueData } from '../issues/issue.js';

/** Codes of a value that is of another kind than the ones that a schema knows for its place. */
const ofKind = new Set<IssueData['code']>(['wrong-type', 'wrong-format', 'no-such-date']);

/**
 * An issue of shape where it is known which kind of value is read there. A day that is written badly
 * is told as that where a day is read.
 */
export const rereadAs = (reads: RuleFacts['reads'], issue: IssueData): IssueData =>
  !ofKind.has(issue.code) || (reads === 'date' && issue.code !== 'wrong-type')
    ? issue
    : { code: 'wrong-type', path: issue.path, received: issue.received, expected: reads };
