import type { Messages } from '../messages/messages.js';
import { printable } from '../output/printable.js';
import type { FileIssue, FileReport } from './file-report.js';

function issueLines(
  { line, column, message, hint, answer }: FileIssue,
  messages: Messages,
  before = '',
): string[] {
  const place = line === undefined ? '' : `${line}:${column}  `;
  const below = `  ${' '.repeat(place.length)}→ `;
  return [
    `  ${place}${before}${message}`,
    ...(hint === '' ? [] : [`${below}${hint}`]),
    ...(answer === undefined ? [] : [`${below}${messages.inMapping(answer)}`]),
  ];
}

/** How a mapping is got, where one could answer what was asked. */
const mappingLines = (reports: readonly FileReport[], { howToMap }: Messages): string[] =>
  reports.some(({ issues }) => issues.some(({ answer }) => answer !== undefined)) ? [howToMap] : [];

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
    ...report.notes.flatMap((note) => issueLines(note, messages, `${messages.note}: `)),
    ...report.issues.flatMap((issue) => issueLines(issue, messages)),
  ]);
  lines.push(...mappingLines(reports, messages));
  return `${lines.map(printable).join('\n')}\n`;
}
