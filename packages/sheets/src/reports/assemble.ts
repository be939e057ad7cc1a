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
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import { namePlace } from '../issues/word-issue.js';
import type { Figure, Stated } from './figure.js';
import { placeOf } from './figure.js';

const both = (text: string): Text => ({ vi: text, en: text });

/** Where a figure was read: who states it, and the file, sheet and cell. */
function sourceOf(stated: Stated, system: string | undefined, context: SheetContext): Source {
  const { workbook, sheet } = stated;
  const named = stated.mapped.system ?? system;
  const known = context.systems?.find(({ id, code }) => id === named || code === named)?.source;
  const title = known?.title ?? (named === undefined ? context.source?.title : both(named));
  const place = namePlace(placeOf(stated), 'vi', sheet.lines);
  return { ...known, title: title ?? both(workbook.name), reference: `${workbook.name}, ${place}` };
}

/** The value of a part, where it has one. */
function given(stated: Stated | undefined): number | boolean | string | undefined {
  return stated && 'value' in stated.read ? stated.read.value : undefined;
}

function entryOf(
  { code, input, parts }: Figure,
  system: string | undefined,
  context: SheetContext,
): ReportEntry | undefined {
  const first = parts.value ?? Object.values(parts)[0];
  if (!first || Object.values(parts).some(({ read }) => 'fault' in read)) return undefined;
  const missing =
    parts.value && 'missing' in parts.value.read ? parts.value.read.missing : 'not-reported';
  const part = {
    target: given(parts.target),
    penalties: given(parts.penalties),
    previous: given(parts.previous),
    asOf: given(parts['as-of']),
    evidence: given(parts.evidence),
  };
  const stated = Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined),
  );
  // `parseReport` sees to it that each is of the right kind.
  return {
    ...{ code, criterion: input.id, value: given(parts.value) ?? { missing } },
    ...stated,
    source: sourceOf(first, system, context),
  };
}

/** An issue of the engine's at the cell that it is about. */
function refusal(
  { code: _, message: __, hint: ___, ...issue }: Issue,
  code: Issue['code'],
  figure: Figure | undefined,
  context: SheetContext,
): SheetFinding {
  const key = issue.path[2];
  const part = key === 'target' || key === 'penalties' || key === 'previous' ? key : 'value';
  const stated =
    figure?.parts[part] ?? figure?.parts.value ?? Object.values(figure?.parts ?? {})[0];
  const unit = context.localities.find((each) => each.code === figure?.code);
  const about = figure && {
    vi: `${figure.input.title.vi}, ${unit?.name.vi ?? figure.code}`,
    en: `${figure.input.title.en}, ${unit?.name.en ?? figure.code}`,
  };
  const words = (locale: 'vi' | 'en') => {
    const { message, hint } = formatIssue({ ...issue, code, path: [] }, locale);
    return [message, hint] as const;
  };
  return {
    code: 'refused',
    ...(stated && { at: placeOf(stated), received: stated.cell.text }),
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
  const source = context.source ?? { title: both(names.slice(0, 5).join(', ')) };
  const isStated = (figure: Figure): boolean =>
    Object.values(figure.parts).some(({ read }) => !('missing' in read));
  const present = stages.filter((stage) => figures.some((figure) => figure.stage === stage));
  const begun = present.filter((stage) =>
    figures.some((figure) => figure.stage === stage && isStated(figure)),
  );
  for (const stage of present) {
    if (present.length > 1 && begun.length > 0 && !begun.includes(stage)) {
      findings.push({ code: 'empty-stage', received: stageNames[stage] });
      continue;
    }
    const own = figures.filter((figure) => figure.stage === stage);
    const entries = own.map((figure) => entryOf(figure, systemOf(figure), context));
    const kept = own.filter((_, index) => entries[index] !== undefined);
    const report = {
      ...{ schemaVersion: '1.0', id: `${period}-${stage}`, period, stage, status, source },
      scheme: { id: scheme.id, version: scheme.version },
      entries: entries.filter((entry) => entry !== undefined),
    };
    const parsed = parseReport(report, context.locale, { scheme, localities });
    if (parsed.ok) reports.push(parsed.value);
    else {
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
