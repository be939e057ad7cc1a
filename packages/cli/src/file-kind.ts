import type { Issue, Locale, Result, Scheme } from '@thidua/core';
import { parseDirective, parseReport, parseScheme, parseScoreboard } from '@thidua/core/schema';

/** What a file can hold. */
export type FileKind = 'scoreboard' | 'scheme' | 'report' | 'directive';

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as Record<string, unknown>)[key]);

/** Tells what a file holds by the lists that only such a file has; a scoreboard where none is there. */
export function kindOf(value: unknown): FileKind {
  if (has(value, 'criteria')) return 'scheme';
  if (has(value, 'entries')) return 'report';
  return has(value, 'movements') ? 'directive' : 'scoreboard';
}

/** Checks a file of a kind; a report also against its scheme, if that is among the files. */
export function parseKind(
  kind: FileKind,
  value: unknown,
  locale: Locale,
  schemes: readonly Scheme[],
): Result<unknown, Issue> {
  switch (kind) {
    case 'scoreboard':
      return parseScoreboard(value, locale);
    case 'scheme':
      return parseScheme(value, locale);
    case 'directive':
      return parseDirective(value, locale);
    case 'report': {
      const answered = (value as { scheme?: { id?: unknown } }).scheme?.id;
      const scheme = schemes.find(({ id }) => id === answered);
      return parseReport(value, locale, scheme && { scheme });
    }
  }
}
