import { formatIssue, type Issue } from '@thidua/core';
import type { Workbook } from '../cells/cell.js';
import type { Place, SheetFinding } from '../issues/issue.js';
import { inWords } from '../notation/lists.js';

/** The cell that a part of the model came from. */
export type PlaceOf = (path: readonly (string | number)[]) => Place;

/** Words without the names that only JSON has for them: `điểm tối đa (“maxPoints”)`. */
const withoutKeys = (text: string): string => text.replace(/ \((?:“[\w-]+”(?:, |: )?)+\)/gu, '');

const rowKey = ({ sheet, row }: Place): string => JSON.stringify([sheet, row]);

/**
 * What the engine says of a model that was read, at the cells that it is about. Rows of which
 * something is known to be wrong already are passed over: the rest of them was not read.
 */
export function refusalsOf(
  issues: readonly Issue[],
  { sheets }: Workbook,
  placeOf: PlaceOf,
  known: readonly SheetFinding[],
  code: 'refused' | 'noted' = 'refused',
): SheetFinding[] {
  const wrong = new Set(known.flatMap(({ at }) => (at?.row === undefined ? [] : [rowKey(at)])));
  return issues.flatMap((issue): SheetFinding[] => {
    const at = placeOf(issue.path);
    if (at.row !== undefined && wrong.has(rowKey(at))) return [];
    const { expected, received } = issue;
    const sheet = sheets.find(({ name }) => name === at.sheet);
    const shown = sheet?.cellAt(at.row ?? -1, at.column ?? -1).text.trim() ?? '';
    const isPlain = shown !== '' && ['string', 'number', 'boolean'].includes(typeof received);
    const { heading } = at;
    const about = issue.about ?? (heading === undefined ? undefined : { vi: heading, en: heading });
    const words = (locale: 'vi' | 'en') => {
      const { message, hint } = formatIssue(
        {
          ...{ ...issue, path: [], received: isPlain ? shown : received },
          ...(expected !== undefined && { expected: inWords(expected) }),
          ...(about && { about }),
        },
        locale,
      );
      return [withoutKeys(message), withoutKeys(hint)] as const;
    };
    return [
      {
        ...{ code, at, told: { vi: words('vi'), en: words('en') } },
        ...(isPlain && { received: shown }),
      },
    ];
  });
}

/** Findings, each once: two readings may say the same of one cell. */
export function onceEach(findings: readonly SheetFinding[]): SheetFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { code, at, told, received } = finding;
    const key = JSON.stringify([code, at, told?.vi, received]);
    return !seen.has(key) && seen.add(key);
  });
}
