import {
  formatIssue,
  stages,
  type Issue,
  type Report,
  type ReportEntry,
  type Source,
  type Stage,
  type Text,
} from '@thidua/core';
import { parseReport } from '@thidua/core/schema';
import { addressOf } from '../cells/address.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import { namePlace } from '../issues/word-issue.js';
import type { Figure, Stated } from './figure.js';
import { placeOf, textOf } from './figure.js';

const both = (text: string): Text => ({ vi: text, en: text });

/** Where a figure was read, as a reader finds it. */
function referenceOf(stated: Stated): string {
  const { workbook, sheet, row, column } = stated;
  const place = sheet.lines
    ? namePlace(placeOf(stated), 'vi')
    : `${sheet.name}!${addressOf(row, column)}`;
  return `${workbook.name}, ${place}`;
}

/** Who states what was read in a file, by the system that it was taken from; each made once. */
function sourceMaker(context: SheetContext) {
  const made = new Map<string, Source>();
  return (stated: Stated, system: string | undefined): Source => {
    const named = stated.mapped.system ?? system;
    const key = named ?? `\n${stated.workbook.name}`;
    const known = made.get(key) ??
      context.systems?.find(({ id, code }) => id === named || code === named)?.source ??
      (named === undefined && context.source ? { title: context.source.title } : undefined) ?? {
        title: both(named ?? stated.workbook.name),
      };
    made.set(key, known);
    return { ...known, reference: referenceOf(stated) };
  };
}

/** What each part is called in a report. */
const keys = {
  ...{ target: 'target', penalties: 'penalties', previous: 'previous' },
  ...{ evidence: 'evidence', 'as-of': 'asOf' },
} as const;

/** A figure as the entry of a report, but for its source; undefined where a cell of it has no value. */
function entryOf({ code, input, parts }: Figure): ReportEntry | undefined {
  const read = parts.value?.read ?? { missing: 'not-reported' as const };
  if ('fault' in read) return undefined;
  const value = 'value' in read ? read.value : { missing: read.missing };
  const entry: Record<string, unknown> = { code, criterion: input.id, value };
  for (const part of Object.keys(keys) as (keyof typeof keys)[]) {
    const stated = parts[part];
    if (!stated) continue;
    if ('fault' in stated.read) return undefined;
    if ('value' in stated.read) entry[keys[part]] = stated.read.value;
  }
  // `parseReport` sees to it that each is of the right kind.
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
  { code: _, message: __, hint: ___, ...issue }: Issue,
  code: Issue['code'],
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
    const { message, hint } = formatIssue({ ...issue, code, path: [] }, locale);
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
  systemOf: (figure: Figure) => string | undefined,
  context: SheetContext,
): { reports: Report[]; findings: SheetFinding[] } {
  const { scheme, localities, period, status = 'provisional' } = context;
  const findings: SheetFinding[] = [];
  const reports: Report[] = [];
  const names = [
    ...new Set(
      figures.flatMap(({ parts }) => Object.values(parts).map(({ workbook }) => workbook.name)),
    ),
  ];
  const sourceOf = sourceMaker(context);
  const source = context.source ?? { title: both(names.slice(0, 5).join(', ')) };
  const isStated = (figure: Figure): boolean =>
    Object.values(figure.parts).some(
      ({ read }) => !('missing' in read) || read.missing !== 'not-reported',
    );
  const present = stages.filter((stage) => figures.some((figure) => figure.stage === stage));
  const begun = present.filter((stage) =>
    figures.some((figure) => figure.stage === stage && isStated(figure)),
  );
  for (const stage of present) {
    if (present.length > 1 && begun.length > 0 && !begun.includes(stage)) {
      findings.push({ code: 'empty-stage', received: stageNames[stage] });
      continue;
    }
    const kept: Figure[] = [];
    const entries: ReportEntry[] = [];
    const sources: (Source | undefined)[] = [];
    const seen = new Set<string>();
    for (const figure of figures) {
      const entry = figure.stage === stage ? entryOf(figure) : undefined;
      const first = firstOf(figure);
      if (!entry || !first) continue;
      const origin = sourceOf(first, systemOf(figure));
      // Sources differ in the cell only: one of each title is looked at by the engine.
      const isKnown = seen.has(origin.title.vi);
      seen.add(origin.title.vi);
      kept.push(figure);
      sources.push(origin);
      entries.push(isKnown ? entry : { ...entry, source: origin });
    }
    const report = {
      ...{ schemaVersion: '1.0', id: `${period}-${stage}`, period, stage, status, source },
      ...{ scheme: { id: scheme.id, version: scheme.version }, entries },
    };
    const parsed = parseReport(report, context.locale, { scheme, localities });
    if (parsed.ok) {
      parsed.value.entries.forEach((entry, index) => {
        const origin = sources[index];
        if (origin) entry.source = origin;
      });
      reports.push(parsed.value);
    } else {
      for (const issue of parsed.issues) {
        const index = issue.path[0] === 'entries' ? Number(issue.path[1]) : -1;
        findings.push(refusal(issue, issue.code, kept[index], context));
      }
    }
  }
  return { reports, findings };
}

const stageNames: Record<Stage, string> = {
  'self-scored': 'tự chấm',
  reviewed: 'thẩm định',
  explained: 'giải trình',
  'second-review': 'thẩm định lần hai',
  final: 'chính thức',
};
