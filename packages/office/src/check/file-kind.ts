import type { FileResult, Issue, Locale, Locality, Scheme } from '@thidua/core';
import {
  parseDirective,
  parseReport,
  parseScheme,
  parseScoreboard,
  parseUnits,
} from '@thidua/core/schema';

/** What a JSON file can hold. */
export type JsonKind = 'scoreboard' | 'scheme' | 'report' | 'directive' | 'localities' | 'mapping';

/** What a file can hold. */
export type FileKind = JsonKind | 'spreadsheet' | 'movement';

/** What reports are held against, as far as it is among the files. */
export interface CheckContext {
  schemes: readonly Scheme[];
  localities?: readonly Locality[];
}

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.hasOwn(value, key) &&
  Array.isArray((value as Record<string, unknown>)[key]);

/** Whether a value is a unit of a list of localities. */
const isLocality = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ['code', 'name'].every((key) => key in value);

/** Lists that only such a file has. */
const telling = [
  ['criteria', 'scheme'],
  ['entries', 'report'],
  ['movements', 'directive'],
  ['tables', 'mapping'],
] as const;

/** Whether a value has anything of a scoreboard. */
const isScoreboard = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['schemaVersion', 'publishedAt', 'boards', 'targets', 'milestones', 'asOf'].some((key) =>
    Object.hasOwn(value, key),
  );

/**
 * Tells what a file holds by the lists that only such a file has, or by what a scoreboard says of itself;
 * nothing where it is none of them. Reports and mappings may stand together in one list; localities do,
 * alone or beside their blocs.
 */
export function kindOf(value: unknown): JsonKind | undefined {
  if (Array.isArray(value)) {
    if (isLocality(value[0])) return 'localities';
    const kind = value.length > 0 ? kindOf(value[0]) : undefined;
    return kind === 'report' || kind === 'mapping' ? kind : undefined;
  }
  // A scoreboard may list movements too.
  if (has(value, 'boards')) return 'scoreboard';
  const told = telling.find(([list]) => has(value, list));
  if (told) return told[1];
  const isUnits =
    has(value, 'localities') && ['boards', 'targets'].every((key) => !has(value, key));
  if (isUnits) return 'localities';
  return isScoreboard(value) ? 'scoreboard' : undefined;
}

/** Checks each of those that stand in a list, each issue with its place in the list. */
async function parseList(
  list: readonly unknown[],
  parse: (item: unknown) => Promise<FileResult<unknown>>,
): Promise<FileResult<unknown>> {
  const results = await Promise.all(list.map(parse));
  const placed = (issuesOf: (result: FileResult<unknown>) => Issue[] | undefined): Issue[] =>
    results.flatMap((result, index) =>
      (issuesOf(result) ?? []).map((issue) => ({ ...issue, path: [index, ...issue.path] })),
    );
  const issues = placed((result) => (result.ok ? [] : result.issues));
  const notes = placed((result) => result.notes);
  return { ...(issues.length > 0 ? { ok: false, issues } : { ok: true, value: list }), notes };
}

/** A mapping of the columns of a spreadsheet. */
async function parseMapping(value: unknown, locale: Locale): Promise<FileResult<unknown>> {
  const sheets = await import('@thidua/sheets');
  const parsed = sheets.parseMapping(value, locale);
  if (parsed.ok) return { ok: true, value: parsed.mapping };
  const issues = parsed.issues.map(({ path, message }): Issue => {
    return { code: 'wrong-format', path, received: undefined, message, hint: '' };
  });
  return { ok: false, issues };
}

/** Checks a file of a kind; a report also against its scheme and the localities, where these are known. */
export async function parseKind(
  kind: JsonKind,
  value: unknown,
  locale: Locale,
  context: CheckContext,
): Promise<FileResult<unknown>> {
  switch (kind) {
    case 'scoreboard':
      return parseScoreboard(value, locale);
    case 'scheme':
      return parseScheme(value, locale);
    case 'localities':
      return parseUnits(value, locale);
    case 'directive':
      return parseDirective(value, locale);
    case 'mapping':
      return Array.isArray(value)
        ? parseList(value, (mapping) => parseMapping(mapping, locale))
        : parseMapping(value, locale);
    case 'report': {
      if (Array.isArray(value))
        return parseList(value, (report) => parseKind('report', report, locale, context));
      const answered = (value as { scheme?: { id?: unknown } } | null)?.scheme?.id;
      const scheme = context.schemes.find(({ id }) => id === answered);
      return parseReport(value, locale, scheme && { ...context, scheme });
    }
  }
}
