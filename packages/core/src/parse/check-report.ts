import * as z from 'zod/mini';
import { reportSchema, type Report, type ReportEntry } from '../model/report/report.js';
import { missingReasons } from '../model/value/missing-reasons.js';
import { largestNumber } from '../numbers/largest-number.js';
import type { Source } from '../model/value/source.js';
import type { IssueData } from '../issues/issue.js';
import { soundParts } from '../issues/sound-parts.js';
import { rereadBy, valueless } from './report.js';
import { requireContext } from './report-context.js';
import { soundReportIssues, type ReportContext } from './report-issues.js';
import { issuesOf, knownThere } from './zod-issues.js';

const reasons: ReadonlySet<string> = new Set(missingReasons);

/** The only keys that most entries have. */
const plainKeys: ReadonlySet<string> = new Set(['code', 'criterion', 'value', 'source']);

const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) <= largestNumber;

const textKeys: ReadonlySet<string> = new Set(['reference', 'section']);

/** Whether a source is the same object as one that was checked before. */
function isKnown(source: Source, titles: Set<unknown>): boolean {
  const isSeen = titles.has(source.title);
  titles.add(source.title);
  for (const key in source) {
    const isText = textKeys.has(key) && typeof source[key as keyof Source] === 'string';
    if (key !== 'title' && !isText) return false;
  }
  return isSeen;
}

/** Whether an entry is plainly right: a number, yes or no, or a gap, and a known source. */
function isPlain(entry: ReportEntry, titles: Set<unknown>): boolean {
  for (const key in entry) if (!plainKeys.has(key)) return false;
  const { value, source } = entry;
  if (source !== undefined && !isKnown(source, titles)) return false;
  if (typeof value !== 'object') return isAmount(value) || typeof value === 'boolean';
  return reasons.has(value.missing) && Object.keys(value).length === 1;
}

/** What is wrong with the shape of a report; plain entries need no further check. */
function shapeIssues(report: Report): IssueData[] {
  const doubtful: number[] = [];
  const titles = new Set<unknown>();
  report.entries.forEach((entry, index) => {
    if (!isPlain(entry, titles)) doubtful.push(index);
  });
  const entries = doubtful.map((index) => report.entries[index]);
  const rest = { ...report, entries };
  const { error } = z.safeParse(reportSchema, rest, { error: knownThere });
  return (error ? issuesOf(error, rest) : []).map((issue) => {
    const [list, index, ...inner] = issue.path;
    const isEntry = list === 'entries' && typeof index === 'number';
    return isEntry ? { ...issue, path: [list, doubtful[index] ?? index, ...inner] } : issue;
  });
}

/**
 * Checks a report that was built by a program rather than read from a file: everything that {@link
 * parseReport} would find, as data. The report is neither copied nor searched for keys that only a
 * file can hold, so a report on every commune of a country takes a fraction of the time.
 *
 * @returns every issue, with its path; none for a report that `parseReport` would pass
 * @throws MisuseError `not-a-scheme`, `unknown-code` for an invalid context
 * @example
 * checkReport({ ...report, entries: [{ code: 'M99', criterion: 'roads', value: 1 }] }, { scheme, localities });
 * // [{ code: 'unknown-reference', path: ['entries', 0, 'code'], received: 'M99', expected: 'localities' }]
 */
export function checkReport(report: Report, context: ReportContext): IssueData[] {
  const known = requireContext(context);
  const reread = rereadBy(known);
  const wrong = shapeIssues(report).map((issue) => reread(issue, report));
  const parts = soundParts<Report>(report, wrong);
  return parts ? [...wrong, ...valueless(parts.sound), ...soundReportIssues(parts, known)] : wrong;
}
