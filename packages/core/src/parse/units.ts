import type { Locale } from '../model/value/text.js';
import { unitsSchema, type Units } from '../model/register/units.js';
import type { IssueData } from '../issues/issue.js';
import { duplicates, idsOf, unknown } from '../issues/reference-checks.js';
import type { FileResult } from '../issues/result.js';
import { codeIssues, parseLocalities } from './localities.js';
import { memberIssues } from './member-issues.js';
import { parseFile } from './parse-file.js';
import type { Soundness } from './soundness.js';

function unitIssues(units: Units, soundness: Soundness): IssueData[] {
  const { isSound, isThere } = soundness;
  if (!isThere()) return [];
  const { blocs, localities } = units;
  const areBlocsKnown = isSound('blocs');
  const areBothKnown = areBlocsKnown && isSound('localities');
  return [
    ...(areBlocsKnown ? duplicates(blocs, 'id', ['blocs']) : []),
    ...codeIssues(localities, soundness, ['localities']),
    ...(areBothKnown
      ? localities.flatMap(({ bloc }, index) =>
          unknown(bloc, idsOf(blocs), 'blocs', ['localities', index, 'bloc']),
        )
      : []),
    ...(areBothKnown ? memberIssues({ blocs, localities }) : []),
  ];
}

/**
 * Reads the localities of a movement from outside: a list, or `{ blocs, localities }`. The model,
 * or every issue at once, in words; a list alone has no blocs. A bloc must list the localities that
 * name it; the rules for a list apply too (`parseLocalities`).
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 * @example
 * parseUnits([que, tam]); // { ok: true, value: { blocs: [], localities: [que, tam] } }
 */
export function parseUnits(input: unknown, locale: Locale = 'vi'): FileResult<Units> {
  if (!Array.isArray(input)) {
    return parseFile({ schema: unitsSchema, check: unitIssues }, input, locale);
  }
  const result = parseLocalities(input, locale);
  return result.ok ? { ...result, value: { blocs: [], localities: result.value } } : result;
}
