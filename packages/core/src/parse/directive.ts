import * as z from 'zod/mini';
import { formatIssue } from '../format/issue.js';
import { directiveSchema, type Directive } from '../model/directive.js';
import type { Locale } from '../model/text.js';
import { directiveReferenceIssues } from './directive-references.js';
import { directiveValueIssues } from './directive-values.js';
import type { Issue, IssueData } from './issue.js';
import type { Result } from './result.js';
import { issuesOf } from './zod-issues.js';

function findIssues(input: unknown): Result<Directive> {
  const parsed = z.safeParse(directiveSchema, input);
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error, input) };
  const issues: IssueData[] = [
    ...directiveReferenceIssues(parsed.data),
    ...directiveValueIssues(parsed.data),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data };
}

/**
 * Reads a directive from outside: the model, or every issue at once, in words.
 *
 * Unknown keys are left out. Shape is checked first, since references and values have no meaning in
 * a wrong one; then that each ref stands once and each that is named exists, that every task has a
 * place under one content, that bounds, periods and deadlines agree with each other, and that the
 * weights of an index belong to its dimensions and are not claimed while unverified.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export function parseDirective(input: unknown, locale: Locale = 'vi'): Result<Directive, Issue> {
  const found = findIssues(input);
  if (found.ok) return found;
  return { ok: false, issues: found.issues.map((issue) => formatIssue(issue, locale)) };
}
