import type { FileReport } from './file-report.js';

/** A workbook without the note that it has no figures, where these were sent in beside it. */
export const withoutGap = (file: FileReport): FileReport => ({
  ...file,
  notes: file.notes.filter(({ code }) => code !== 'no-figures'),
});
