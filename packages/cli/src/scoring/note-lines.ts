import type { Locale } from '@thidua/core';
import { notesOn, type FileReport, type Made } from '@thidua/office';
import { formatReports } from '../check/format-reports.js';
import { languages } from '../messages/languages.js';
import { printable } from '../output/printable.js';

/** What a reader has to know although the data were scored. */
export function noteLines(files: readonly FileReport[], made: Made, locale: Locale): string {
  const { note } = languages[locale];
  const noted = files.filter(({ notes }) => notes.length > 0);
  const told = notesOn(made, locale).map((text) => `${printable(`${note}: ${text}`)}\n`);
  return `${noted.length > 0 ? formatReports(noted, locale) : ''}${told.join('')}`;
}
