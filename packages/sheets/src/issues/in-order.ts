import { codes, steps } from './codes.js';
import type { SheetFinding } from './issue.js';

/**
 * Findings in the order in which to mend them: errors before warnings, the file before its headings,
 * these before rows and values; of one kind by place.
 */
export function inOrder(
  findings: readonly SheetFinding[],
  sheets: readonly { name: string }[],
): SheetFinding[] {
  const sheetOf = new Map(sheets.map(({ name }, index) => [name, index]));
  const weights = ({ code, at }: SheetFinding): number[] => [
    codes[code][1] === 'error' ? 0 : 1,
    steps.indexOf(codes[code][0]),
    sheetOf.get(at?.sheet ?? '') ?? -1,
    at?.row ?? -1,
    at?.column ?? -1,
  ];
  return findings
    .map((finding) => ({ finding, weights: weights(finding) }))
    .sort((left, right) => {
      const index = left.weights.findIndex((weight, at) => weight !== right.weights[at]);
      return index < 0 ? 0 : (left.weights[index] as number) - (right.weights[index] as number);
    })
    .map(({ finding }) => finding);
}
