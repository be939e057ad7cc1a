import {
  formatIssue,
  stages,
  type IssueData,
  type Report,
  type ReportEntry,
  type Source,
  type Text,
} from '@thidua/core';
import { checkReport } from '@thidua/core/schema';
import { columnLetters } from '../cells/address.js';
import type { Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import { stageNames, wordFor } from '../notation/lists.js';
import type { Figure, ReadColumn, Stated } from './figure.js';
import { placeOf, textOf } from './figure.js';

const both = (text: string): Text => ({ vi: text, en: text });

/** Says of a row in which cell the figures of a column were read, as spreadsheets name it in any language. */
function sectionsIn({ sheet: { lines }, column }: ReadColumn): (row: number) => string {
  const letters = columnLetters(column);
  return (row) => `${letters}${lines?.[row] ?? row + 1}`;
}

/** Who states the figures of a column, by the system that they were taken from; each made once. */
function sourceMaker(systemOf: (workbook: Workbook) => string | undefined, context: SheetContext) {
  const made = new Map<string, Source>();
  const sourceOf = ({ mapped, workbook }: ReadColumn): Source => {
    const named = mapped.system ?? systemOf(workbook);
    const key = named ?? `\n${workbook.name}`;
    const known = made.get(key) ??
      context.systems?.find(({ id, code }) => id === named || code === named)?.source ??
      (named === undefined && context.source ? { title: context.source.title } : undefined) ?? {
        title: both(named ?? workbook.name),
      };
    made.set(key, known);
    return known;
  };
  const sourcesIn = (from: ReadColumn): ((row: number) => Source) => {
    const { title, ...rest } = sourceOf(from);
    const { workbook, sheet } = from;
    const reference = sheet.lines ? workbook.name : `${workbook.name}, ${sheet.name}`;
    const sectionAt = sectionsIn(from);
    // Spreading takes three times the room, and there is one for every figure.
    const at = (row: number): Source => ({ title, reference, section: sectionAt(row) });
    return Object.keys(rest).length === 0 ? at : (row) => ({ ...rest, ...at(row) });
  };
  const columns = new Map<ReadColumn, (row: number) => Source>();
  return ({ from, row }: Stated): Source => {
    const known = columns.get(from) ?? sourcesIn(from);
    columns.set(from, known);
    return known(row);
  };
}

/** What each part is called in a report. */
const keys = {
  ...{ target: 'target', penalties: 'penalties', previous: 'previous' },
  ...{ evidence: 'evidence', 'as-of': 'asOf' },
} as const;

/** A figure as the entry of a report that has no source yet; undefined where a cell of it has no value. */
function entryOf({ code, input, parts }: Figure): ReportEntry | undefined {
  const read = parts.value?.read ?? { missing: 'not-reported' as const };
  if ('fault' in read) return undefined;
  const value = 'value' in read ? read.value : read;
  const entry: Record<string, unknown> = { code, criterion: input.id, value, source: undefined };
  for (const part in parts) {
    if (part === 'value') continue;
    const also = parts[part as keyof typeof keys]?.read ?? read;
    if ('fault' in also) return undefined;
    if ('value' in also) entry[keys[part as keyof typeof keys]] = also.value;
  }
  // `checkReport` sees to it that each is of the right kind.
  return entry as unknown as ReportEntry;
}

/** Where a figure was read: at its value, or at whatever else was stated. */
const firstOf = ({ parts }: Figure): Stated | undefined => parts.value ?? Object.values(parts)[0];

const partNames = {
  target: { vi: 'chỉ tiêu', en: 'target' },
  penalties: { vi: 'số lần bị trừ', en: 'penalties' },
  previous: { vi: 'kỳ trước', en: 'period before' },
} as const;

/** The title of an input with the part of it that an issue is about. */
const partTitle = (title: Text, part: keyof typeof partNames): Text => ({
  vi: `${title.vi} (${partNames[part].vi})`,
  en: `${title.en} (${partNames[part].en})`,
});

/** An issue of the engine's at the cell that it is about. */
function refusal(
  issue: IssueData,
  figure: Figure | undefined,
  context: SheetContext,
): SheetFinding {
  const key = issue.path[2];
  const part = key === 'target' || key === 'penalties' || key === 'previous' ? key : 'value';
  const stated = figure && (figure.parts[part] ?? firstOf(figure));
  const unit = context.localities.find((each) => each.code === figure?.code);
  const named = (locale: 'vi' | 'en', { input, code }: Figure): string => {
    const title = part === 'value' ? input.title : partTitle(input.title, part);
    return `${title[locale]}, ${unit?.name[locale] ?? code}`;
  };
  const about = figure && { vi: named('vi', figure), en: named('en', figure) };
  const words = (locale: 'vi' | 'en') => {
    const { message, hint } = formatIssue({ ...issue, path: [] }, locale);
    return [message, hint] as const;
  };
  return {
    code: 'refused',
    ...(stated && { at: placeOf(stated), received: textOf(stated) }),
    ...(about && { about }),
    told: { vi: words('vi'), en: words('en') },
  };
}

/** The reports that figures make, one for each stage, as the engine passes them; or what it says against them. */
export function assemble(
  figures: readonly Figure[],
  systemOf: (workbook: Workbook) => string | undefined,
  context: SheetContext,
): { reports: Report[]; findings: SheetFinding[] } {
  const { scheme, localities, period, status = 'provisional' } = context;
  const findings: SheetFinding[] = [];
  const reports: Report[] = [];
  const files = new Set<Workbook | undefined>();
  let last: Workbook | undefined;
  for (const { parts } of figures) {
    for (const part in parts) {
      const workbook = parts[part as keyof typeof parts]?.from.workbook;
      if (workbook !== last) files.add(workbook);
      last = workbook;
    }
  }
  const names = [...files].map((file) => file?.name);
  const sourceOf = sourceMaker(systemOf, context);
  const source = context.source ?? { title: both(names.slice(0, 5).join(', ')) };
  const isStated = (figure: Figure): boolean =>
    Object.values(figure.parts).some(
      ({ read }) => !('missing' in read) || read.missing !== 'not-reported',
    );
  const present = stages.filter((stage) => figures.some((figure) => figure.stage === stage));
  // Of one stage alone nothing is left out, however empty it is.
  const begun =
    present.length < 2
      ? present
      : present.filter((stage) =>
          figures.some((figure) => figure.stage === stage && isStated(figure)),
        );
  for (const stage of present) {
    if (begun.length > 0 && !begun.includes(stage)) {
      findings.push({ code: 'empty-stage', received: wordFor(stageNames, stage) });
      continue;
    }
    const kept: Figure[] = [];
    const entries: ReportEntry[] = [];
    for (const figure of figures) {
      const entry = figure.stage === stage ? entryOf(figure) : undefined;
      const first = firstOf(figure);
      if (!entry || !first) continue;
      entry.source = sourceOf(first);
      kept.push(figure);
      entries.push(entry);
    }
    const report: Report = {
      ...{ schemaVersion: '1.0', id: `${period}-${stage}`, period, stage, status, source },
      ...{ scheme: { id: scheme.id, version: scheme.version }, entries },
    };
    const issues = checkReport(report, { scheme, localities });
    for (const issue of issues) {
      const index = issue.path[0] === 'entries' ? Number(issue.path[1]) : -1;
      findings.push(refusal(issue, kept[index], context));
    }
    if (issues.length === 0) reports.push(report);
  }
  return { reports, findings };
}
