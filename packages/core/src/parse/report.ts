import { reportSchema, type Report } from '../model/report/report.js';
import type { Locale } from '../model/value/text.js';
import { reportVersion } from '../model/value/version.js';
import type { IssueData } from '../issues/issue.js';
import { parseFile } from './parse-file.js';
import { requireContext } from './report-context.js';
import { inputsOf, readsOf, soundReportIssues, type ReportContext } from './report-issues.js';
import { rereadAs } from './reread.js';
import { targetReadsOf } from '../schemes/rule-issues.js';
import type { FileResult } from '../issues/result.js';

/** What is nothing without a value. */
const besideValue = ['target', 'penalties', 'previous'] as const;

/** An entry states a value, or why there is none; without either it needs a note. */
export const valueless = ({ entries = [] }: Partial<Report>): IssueData[] =>
  entries.flatMap((entry, index): IssueData[] =>
    entry.value === undefined &&
    (entry.note === undefined || besideValue.some((key) => entry[key] !== undefined))
      ? [{ code: 'missing-value', path: ['entries', index, 'value'], received: undefined }]
      : [],
  );

/** Adds to an issue of shape which kind of value the rule of the criterion reads. */
export function rereadBy({ scheme }: ReportContext) {
  const inputs = inputsOf(scheme);
  return (issue: IssueData, input: unknown): IssueData => {
    const [list, index, key, ...inner] = issue.path;
    if (list !== 'entries' || (key !== 'value' && key !== 'target') || inner.length > 0) {
      return issue;
    }
    const entry = (input as { entries: Partial<Record<string, unknown>>[] }).entries[Number(index)];
    const criterion = inputs.get(String(entry?.['criterion']));
    if (!entry || !criterion || !('rule' in criterion)) return issue;
    return key === 'value'
      ? rereadAs(readsOf(criterion, entry), issue)
      : rereadAs(targetReadsOf(criterion.rule), issue);
  };
}

/**
 * Reads a report from outside: the model, or every issue at once, in words. Unknown keys are
 * refused (a misspelt `value` would leave a unit without one), and so is an entry that states
 * nothing. With a context its entries are also checked against its scheme and the known units; an
 * entry with the wrong shape does not prevent others from being checked.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 * @param context the scheme and units to check against
 * @throws MisuseError `not-a-scheme`, `unknown-code` for an invalid context
 */
export function parseReport(
  input: unknown,
  locale: Locale = 'vi',
  context?: ReportContext,
): FileResult<Report> {
  const known = context === undefined ? undefined : requireContext(context);
  return parseFile(
    {
      schema: reportSchema,
      version: reportVersion,
      ...(known && { reread: rereadBy(known) }),
      checkSound: (parts) => [
        ...valueless(parts.sound),
        ...(known ? soundReportIssues(parts, known) : []),
      ],
    },
    input,
    locale,
  );
}
