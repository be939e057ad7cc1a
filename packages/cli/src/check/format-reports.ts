import type { Messages } from '../messages/messages.js';
import { printable } from '../output/printable.js';
import type { FileIssue, FileReport } from './file-report.js';

function issueLines({ line, column, message, hint }: FileIssue, before = ''): string[] {
  const place = line === undefined ? '' : `${line}:${column}  `;
  const told = `  ${place}${before}${message}`;
  return hint === '' ? [told] : [told, `  ${' '.repeat(place.length)}→ ${hint}`];
}

function headline(
  { file: given, kind, id, issues, wasRead }: FileReport,
  messages: Messages,
): string {
  const file = given === '-' ? messages.standardInput : given;
  if (!wasRead) return `✗ ${messages.notRead(file)}`;
  return id === undefined || kind === undefined
    ? `✗ ${messages.invalid(file, issues.length)}`
    : `✓ ${messages.valid(file, messages.kinds[kind], id)}`;
}

/** Puts reports into lines for people, `line:column` first, as editors and terminals link them. */
export function formatReports(reports: readonly FileReport[], messages: Messages): string {
  const lines = reports.flatMap((report) => [
    headline(report, messages),
    ...report.notes.flatMap((note) => issueLines(note, `${messages.note}: `)),
    ...report.issues.flatMap((issue) => issueLines(issue)),
  ]);
  return `${lines.map(printable).join('\n')}\n`;
}
