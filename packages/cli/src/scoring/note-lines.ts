import { formatIssue, type Locale } from '@thidua/core';
import type { FileReport } from '../check/file-report.js';
import { formatReports } from '../check/format-reports.js';
import { languages } from '../messages/languages.js';
import { printable } from '../output/printable.js';
import { mostReasons, type Made } from './make-scoreboard.js';

/** What a reader has to know although the data were scored. */
export function noteLines(files: readonly FileReport[], made: Made, locale: Locale): string {
  const messages = languages[locale];
  const noted = files.filter(({ notes }) => notes.length > 0);
  const told = [
    ...made.issues.map((issue) => formatIssue(issue, locale).message),
    ...(made.incomparable ? [messages.incomparable[made.incomparable]] : []),
    ...(made.isWithoutReasons ? [messages.withoutReasons(mostReasons)] : []),
  ].map((text) => `${printable(`${messages.note}: ${text}`)}\n`);
  return `${noted.length > 0 ? formatReports(noted, messages) : ''}${told.join('')}`;
}
