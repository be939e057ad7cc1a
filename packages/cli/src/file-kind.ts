import type { FileResult, Issue, Locale, Scheme } from '@thidua/core';
import {
  parseDirective,
  parseLocalities,
  parseReport,
  parseScheme,
  parseScoreboard,
} from '@thidua/core/schema';

/** What a file can hold. */
export type FileKind = 'scoreboard' | 'scheme' | 'report' | 'directive' | 'localities';

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.hasOwn(value, key) &&
  Array.isArray((value as Record<string, unknown>)[key]);

/** Whether a value is a unit of a list of localities. */
const isLocality = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ['code', 'name'].every((key) => key in value);

/**
 * Tells what a file holds by the lists that only such a file has; a scoreboard where none is there.
 * Reports may stand together in one list; localities always do.
 */
export function kindOf(value: unknown): FileKind {
  if (Array.isArray(value)) {
    if (isLocality(value[0])) return 'localities';
    return value.length > 0 ? kindOf(value[0]) : 'scoreboard';
  }
  if (has(value, 'criteria')) return 'scheme';
  if (has(value, 'entries')) return 'report';
  return has(value, 'movements') ? 'directive' : 'scoreboard';
}

/** Checks reports that stand in a list, each issue with its place in the list. */
function parseList(
  list: readonly unknown[],
  locale: Locale,
  schemes: readonly Scheme[],
): FileResult<unknown> {
  const results = list.map((report) => parseKind('report', report, locale, schemes));
  const placed = (issuesOf: (result: FileResult<unknown>) => Issue[] | undefined): Issue[] =>
    results.flatMap((result, index) =>
      (issuesOf(result) ?? []).map((issue) => ({ ...issue, path: [index, ...issue.path] })),
    );
  const issues = placed((result) => (result.ok ? [] : result.issues));
  const notes = placed((result) => result.notes);
  return { ...(issues.length > 0 ? { ok: false, issues } : { ok: true, value: list }), notes };
}

/** Checks a file of a kind; a report also against its scheme, if that is among the files. */
export function parseKind(
  kind: FileKind,
  value: unknown,
  locale: Locale,
  schemes: readonly Scheme[],
): FileResult<unknown> {
  switch (kind) {
    case 'scoreboard':
      return parseScoreboard(value, locale);
    case 'scheme':
      return parseScheme(value, locale);
    case 'localities':
      return parseLocalities(value, locale);
    case 'directive':
      return parseDirective(value, locale);
    case 'report': {
      if (Array.isArray(value)) return parseList(value, locale, schemes);
      const answered = (value as { scheme?: { id?: unknown } } | null)?.scheme?.id;
      const scheme = schemes.find(({ id }) => id === answered);
      return parseReport(value, locale, scheme && { scheme });
    }
  }
}
