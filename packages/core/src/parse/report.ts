import { reportSchema, type Report } from '../model/report.js';
import type { Locale } from '../model/text.js';
import { reportVersion } from '../model/version.js';
import type { IssueData } from './issue.js';
import { parseFile } from './parse-file.js';
import { requireContext } from './report-context.js';
import { soundReportIssues, type ReportContext } from './report-issues.js';
import type { FileResult } from './result.js';

/** What was stated of a unit is a value, or why there is none; without both there is a note that explains. */
const valueless = ({ entries = [] }: Partial<Report>): IssueData[] =>
  entries.flatMap(({ value, note }, index): IssueData[] =>
    value === undefined && note === undefined
      ? [{ code: 'missing-value', path: ['entries', index, 'value'], received: undefined }]
      : [],
  );

/**
 * Reads a report from outside: the model, or every issue at once, in words. Unknown keys are refused
 * (a misspelt `value` would leave a unit without one), and so is an entry that states nothing. With a
 * context its entries are also checked against the scheme that it answers to and the units that are
 * known; an entry whose shape is wrong keeps no other from being checked.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 * @param context what it answers to
 * @throws MisuseError `not-a-scheme`, `unknown-code` for a context that is none
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
      checkSound: (parts) => [
        ...valueless(parts.sound),
        ...(known ? soundReportIssues(parts, known) : []),
      ],
    },
    input,
    locale,
  );
}
