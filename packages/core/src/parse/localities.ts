import { localitiesSchema, type Locality } from '../model/register/locality.js';
import type { Locale } from '../model/value/text.js';
import type { IssueData } from '../issues/issue.js';
import { parseFile } from './parse-file.js';
import { parentCycles } from './parent-cycles.js';
import { disorder, type Path } from '../issues/reference-checks.js';
import type { FileResult } from '../issues/result.js';
import { itemsAt, type Soundness } from './soundness.js';
import { areThereTogether, tileIssues } from './tile-issues.js';

/** A code means one unit at a time: two with the same code must not exist on the same day. */
export function codeIssues(
  localities: readonly Locality[],
  soundness: Soundness,
  list: Path = [],
): IssueData[] {
  const seen = new Map<string, Locality[]>();
  const issues = itemsAt(localities, soundness, list).flatMap(({ item, path }): IssueData[] => {
    if (!soundness.isSound(...path)) return [];
    const { code } = item;
    const others = seen.get(code) ?? [];
    seen.set(code, [...others, item]);
    const isTaken = others.some((other) => areThereTogether(item, other));
    return [
      ...disorder(item.validFrom, item.validTo, [...path, 'validTo']),
      ...(isTaken ? [{ code: 'duplicate' as const, path: [...path, 'code'], received: code }] : []),
    ];
  });
  const sound = itemsAt(localities, soundness, list).filter(({ path }) =>
    soundness.isSound(...path),
  );
  return [
    ...issues,
    ...tileIssues(sound),
    ...(soundness.isSound(...list) ? parentCycles(localities, list) : []),
  ];
}

/**
 * Reads a list of localities from outside: the model, or every issue at once, in words. Unknown
 * keys are refused; a code may come twice where a later unit took it, but not on the same day, and
 * two units of one map must not share a tile.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseLocalities = (input: unknown, locale: Locale = 'vi'): FileResult<Locality[]> =>
  parseFile(
    { schema: localitiesSchema, check: (file, soundness) => codeIssues(file, soundness) },
    input,
    locale,
  );
