import type { SheetIssue, SheetIssueCode } from '@thidua/sheets';

const column = 'columns: { "column": "…", "is": "value", "criterion": "…", "part": "value" }';
const ignored = '{ "column": "…", "is": "ignored" }';

/** What a mapping says to settle a question; `…` is what only a person knows. */
const answers: Partial<Record<SheetIssueCode, string>> = {
  'unknown-column': `${column}, ${ignored}`,
  'ambiguous-column': column,
  'doubled-column': `${column.replace(' }', ', "stage": "…" }')}, ${ignored}`,
  'other-unit': '"factor": …',
  'mixed-notation': '"numbers": "vi", "numbers": "en"',
  'shares-or-percents': '"factor": 100, "factor": 1',
  'no-locality': 'tables: "locality": "…"',
  'unknown-locality': '"names": { "RECEIVED": "…" }, "names": { "RECEIVED": null }',
  'ambiguous-locality': '"names": { "RECEIVED": "…" }',
  'unknown-criterion': '"names": { "RECEIVED": "…" }, "names": { "RECEIVED": null }',
  'ambiguous-criterion': '"names": { "RECEIVED": "…" }',
  'not-a-number': '"marks": { "RECEIVED": "not-reported" }',
  'not-yes-or-no': '"marks": { "RECEIVED": true }',
};

/** The letters of a column, from its place (`Số liệu!E7`) or the number that a text has for it. */
const lettersOf = ({ place }: SheetIssue): string => /!([A-Z]{1,3})\d*$/.exec(place)?.[1] ?? '…';

/**
 * What a mapping must say to answer an issue; nothing where only the file itself can be mended.
 *
 * @example
 * mappingAnswer(issue); // '"names": { "Quế Sn": "…" }, "names": { "Quế Sn": null }'
 */
export function mappingAnswer(issue: SheetIssue): string | undefined {
  const received = JSON.stringify(issue.received ?? '…').slice(1, -1);
  return answers[issue.code]
    ?.replaceAll('RECEIVED', () => received)
    .replaceAll('"column": "…"', `"column": "${lettersOf(issue)}"`);
}
