import type { Locale, Report } from '@thidua/core';
import type { Mapping } from '@thidua/sheets';
import { otherPeriods, type FileReport } from '../check/file-report.js';
import { openSheets } from '../check/open-sheets.js';
import { readSheets, type SheetQuestion } from '../check/read-sheets.js';
import type { TellStep } from '../files/step.js';
import { fileWords } from '../words/languages.js';
import type { Opened } from './opened.js';
import { readRole } from './read-role.js';

/** What was reported, and what was found in the files. */
export interface ReportsGathered {
  files: FileReport[];
  reports: Report[];
  /** How spreadsheets were read. */
  mappings?: Mapping[];
}

/**
 * Reads the reports among files, as JSON and as spreadsheets, the latter by the mappings among them.
 *
 * @param asked what they answer to, as far as it could be read
 */
export async function gatherReports(
  opened: readonly Opened[],
  asked: Partial<SheetQuestion> & Pick<SheetQuestion, 'period'>,
  locale: Locale,
  tell?: TellStep,
): Promise<ReportsGathered> {
  const { scheme, localities, period } = asked;
  const held = { schemes: scheme ? [scheme] : [], ...(localities && { localities }) };
  const mappings = await readRole(opened, 'mapping', held, locale);
  const reports = await readRole(opened, 'reports', held, locale, (value) =>
    otherPeriods(value as Report | Report[], period, fileWords[locale]),
  );
  const spreadsheets = opened.flatMap(({ role, input, json }) =>
    role === 'reports' && !json ? [input] : [],
  );
  if (spreadsheets.length > 0) tell?.({ does: 'recognising', count: spreadsheets.length });
  const reviewed = mappings.values.flat() as Mapping[];
  const sheets = await readSheets(
    await openSheets(spreadsheets, locale),
    locale,
    scheme && localities && { ...asked, scheme, localities },
    reviewed.length > 0 ? reviewed : undefined,
  );
  return {
    files: [...mappings.files, ...reports.files, ...sheets.files],
    reports: [...(reports.values.flat() as Report[]), ...sheets.reports],
    ...(sheets.mappings && { mappings: sheets.mappings }),
  };
}
