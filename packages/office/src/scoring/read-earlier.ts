import type { Locale, Report, Scoreboard } from '@thidua/core';
import type { FileReport } from '../check/file-report.js';
import type { Opened } from './opened.js';
import { readRole } from './read-role.js';

/** The period before, and what was found in its files. */
export interface Earlier {
  files: FileReport[];
  /** For ranks to be compared with. */
  scoreboard?: Scoreboard;
  /** For figures to be compared with. */
  reports: Report[];
}

const isScoreboard = (value: unknown): value is Scoreboard =>
  typeof value === 'object' && value !== null && 'boards' in value;

/** Reads the scoreboard and the reports of the period before. */
export async function readEarlier(opened: readonly Opened[], locale: Locale): Promise<Earlier> {
  const { files, values } = await readRole(opened, 'previous', { schemes: [] }, locale);
  const scoreboard = values.find(isScoreboard);
  const reports = values.filter((each) => !isScoreboard(each)).flat() as Report[];
  return { files, reports, ...(scoreboard && { scoreboard }) };
}
