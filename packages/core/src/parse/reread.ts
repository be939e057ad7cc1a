import type { RuleFacts } from '../rules/rule.js';
import type { IssueData } from '../issues/issue.js';

/** Codes of issues for a value of another kind than its schema allows. */
const ofKind = new Set<IssueData['code']>(['wrong-type', 'wrong-format', 'no-such-date']);

/**
 * An issue of shape for a place whose kind of value is known. If a day is read there, a badly
 * written day is reported as such.
 */
export const rereadAs = (reads: RuleFacts['reads'], issue: IssueData): IssueData =>
  !ofKind.has(issue.code) || (reads === 'date' && issue.code !== 'wrong-type')
    ? issue
    : { code: 'wrong-type', path: issue.path, received: issue.received, expected: reads };
