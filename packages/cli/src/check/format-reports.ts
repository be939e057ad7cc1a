import type { Locale } from '@thidua/core';
import { fileWords, type FileIssue, type FileReport } from '@thidua/office';
import { languages } from '../messages/languages.js';
import type { Messages } from '../messages/messages.js';
import { printable } from '../output/printable.js';

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

/** Issues of a kind that are told one by one, and places that are named of the others. */
const mostTold = 20;
const mostPlaces = 5;

const placeOf = ({ place, line, column }: FileIssue): string =>
  line === undefined ? (place ?? '') : `${line}:${column}`;

/** Issues in their order; where a kind has more than anyone reads, the rest of it in one line. */
function listed(issues: readonly FileIssue[], messages: Messages): string[] {
  const kinds = new Map<string, FileIssue[]>();
  for (const issue of issues) {
    const kind = kinds.get(issue.code);
    if (kind) kind.push(issue);
    else kinds.set(issue.code, [issue]);
  }
  const told = new Set([...kinds.values()].flatMap((kind) => kind.slice(0, mostTold)));
  return issues.flatMap((issue) => {
    if (told.has(issue)) return issueLines(issue, messages);
    const kind = kinds.get(issue.code) ?? [];
    if (kind[mostTold] !== issue) return [];
    const rest = kind.slice(mostTold);
    const places = rest.slice(0, mostPlaces).map(placeOf).filter(Boolean);
    const more = rest.length > mostPlaces ? ', …' : '';
    return [
      `  ${messages.moreLike(rest.length, places.length > 0 ? places.join(', ') + more : '')}`,
    ];
  });
}

/** What to type next, where a command answers what was asked. */
const commandLines = (
  reports: readonly FileReport[],
  { howToMap, howToHold }: Messages,
): string[] => [
  ...(reports.some(({ issues }) => issues.some(({ answer }) => answer !== undefined))
    ? [howToMap]
    : []),
  ...(reports.some(({ notes }) => notes.some(({ code }) => code === 'not-held-against'))
    ? [howToHold]
    : []),
];

function headline(
  { file: given, kind, id, issues, notes, wasRead }: FileReport,
  locale: Locale,
): string {
  const messages = languages[locale];
  const file = given === '-' ? messages.standardInput : given;
  if (!wasRead) return `✗ ${messages.notRead(file)}`;
  if (notes.some(({ code }) => code === 'not-held-against')) return `• ${messages.notHeld(file)}`;
  return id === undefined || kind === undefined
    ? `✗ ${messages.invalid(file, issues.length)}`
    : `✓ ${messages.valid(file, fileWords[locale].kinds[kind], id)}`;
}

/** Puts reports into lines for people, `line:column` first, as editors and terminals link them. */
export function formatReports(reports: readonly FileReport[], locale: Locale): string {
  const messages = languages[locale];
  const lines = reports.flatMap((report) => [
    headline(report, locale),
    // What has to be mended comes first: a note needs nothing.
    ...listed(report.issues, messages),
    ...report.notes.flatMap((note) => issueLines(note, messages, `${messages.note}: `)),
  ]);
  lines.push(...commandLines(reports, messages));
  return `${lines.map(printable).join('\n')}\n`;
}
