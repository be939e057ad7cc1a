import type { Locale, Locality, Report, Scheme } from '@thidua/core';
import type { Mapping } from '@thidua/sheets';
import { issueOf, type FileReport } from '../check/file-report.js';
import { openSheets } from '../check/open-sheets.js';
import { readSheets } from '../check/read-sheets.js';
import { languages } from '../messages/languages.js';
import { showProgress } from '../output/progress.js';
import type { Opened } from './open-files.js';
import { readRole } from './read-role.js';
import type { Statement } from './statement.js';

/** What reports answer to, as far as it could be read. */
export interface Answered {
  scheme?: Scheme | undefined;
  localities?: readonly Locality[] | undefined;
  /** Reports of the period before. */
  previous: Report[];
}

/** What was reported, and what was found in the files. */
export interface ReportsGathered {
  files: FileReport[];
  reports: Report[];
  /** How spreadsheets were read. */
  mappings?: Mapping[];
}

/** Reads the reports among files, as JSON and as spreadsheets, the latter by the mappings among them. */
export async function gatherReports(
  opened: readonly Opened[],
  { scheme, localities: given, previous }: Answered,
  statement: Statement,
  locale: Locale,
): Promise<ReportsGathered> {
  const messages = languages[locale];
  const localities = given && [...given];
  const held = { schemes: scheme ? [scheme] : [], ...(localities && { localities }) };
  const mappings = await readRole(opened, 'mapping', held, locale);
  const reports = await readRole(opened, 'reports', held, locale, (value) =>
    [value as Report | Report[]]
      .flat()
      .flatMap(({ period }) =>
        period === statement.period
          ? []
          : [issueOf('other-period', messages.otherPeriod(period, statement.period))],
      ),
  );
  const spreadsheets = opened.flatMap(({ role, input, json }) =>
    role === 'reports' && !json ? [input] : [],
  );
  if (spreadsheets.length > 0) showProgress(messages.recognising(spreadsheets.length));
  const question = scheme &&
    localities && {
      ...{ scheme, localities, period: statement.period, previous },
      ...(statement.stage && { stage: statement.stage }),
      ...(statement.status && { status: statement.status }),
      ...(statement.source && { source: statement.source }),
    };
  const reviewed = mappings.values.flat() as Mapping[];
  const sheets = await readSheets(
    await openSheets(spreadsheets, locale),
    locale,
    question,
    reviewed.length > 0 ? reviewed : undefined,
  );
  return {
    files: [...mappings.files, ...reports.files, ...sheets.files],
    reports: [...(reports.values.flat() as Report[]), ...sheets.reports],
    ...(sheets.mappings && { mappings: sheets.mappings }),
  };
}
