import { reportSchema, type Report } from '../model/report.js';
import type { Locale } from '../model/text.js';
import { reportVersion } from '../model/version.js';
import { parseFile } from './parse-file.js';
import { soundReportIssues, type ReportContext } from './report-issues.js';
import type { FileResult } from './result.js';

/**
 * Reads a report from outside: the model, or every issue at once, in words. With a context its
 * entries are also checked against the scheme that it answers to and the units that are known; an
 * entry whose shape is wrong keeps no other from being checked.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseReport = (
  input: unknown,
  locale: Locale = 'vi',
  context?: ReportContext,
): FileResult<Report> =>
  parseFile(
    {
      schema: reportSchema,
      version: reportVersion,
      checkSound: (parts) => (context ? soundReportIssues(parts, context) : []),
    },
    input,
    locale,
  );
