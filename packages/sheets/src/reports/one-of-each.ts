import type { Locality } from '@thidua/core';
import type { SheetFinding } from '../issues/issue.js';
import { placeOf, textOf, type Figure, type Stated } from './figure.js';

/** What two cells must agree on, to say the same. */
const saidBy = ({ read }: Stated): string => JSON.stringify('value' in read ? read.value : read);

/** A duplicate, and the unit that it is of. */
type Found = SheetFinding & { unit?: string };

/**
 * Where two rows, or two columns, state the same unit over and over, that is said once: with the first
 * cell of each.
 */
function rowsAsOne(findings: readonly Found[], units: readonly Locality[]): SheetFinding[] {
  const lines = new Map<string, Found[]>();
  for (const finding of findings) {
    const { code, at, others: [other] = [], unit } = finding;
    if (code !== 'duplicate' || !at || !other) continue;
    const isRow = at.column === other.column;
    const pair = isRow
      ? [at.row, other.row]
      : at.row === other.row
        ? [at.column, other.column]
        : [];
    if (pair.length === 0) continue;
    const key = JSON.stringify([at.file, at.sheet, other.sheet, isRow, ...pair, unit]);
    lines.set(key, [...(lines.get(key) ?? []), finding]);
  }
  const first = new Map<SheetFinding, SheetFinding>();
  const further = new Set<SheetFinding>();
  for (const [one, ...rest] of lines.values()) {
    if (!one || rest.length === 0) continue;
    const { at, others = [], unit = '' } = one;
    const received = units.find(({ code }) => code === unit)?.name.vi ?? unit;
    first.set(one, { code: 'doubled-row', ...(at && { at }), others, received });
    for (const each of rest) further.add(each);
  }
  return findings.flatMap((finding) => {
    if (further.has(finding)) return [];
    const { unit: _, ...own } = finding;
    return [first.get(finding) ?? own];
  });
}

/** Figures by what they are of, each once; two cells of one file that state it, or two files that disagree, are issues. */
export function oneOfEach(
  figures: readonly Figure[],
  units: readonly Locality[],
): {
  figures: Figure[];
  findings: SheetFinding[];
} {
  const byInput = new Map<Figure['input'], Map<string, Map<string, Figure>>>();
  const once: Figure[] = [];
  const findings: Found[] = [];
  for (const figure of figures) {
    const { input, stage, code } = figure;
    const byStage = byInput.get(input) ?? new Map<string, Map<string, Figure>>();
    const byCode = byStage.get(stage) ?? new Map<string, Figure>();
    const before = byCode.get(code);
    if (!before) {
      byInput.set(input, byStage.set(stage, byCode.set(code, figure)));
      once.push(figure);
      continue;
    }
    for (const part of Object.keys(figure.parts) as (keyof Figure['parts'])[]) {
      const [stated, other] = [figure.parts[part], before.parts[part]];
      if (!stated) continue;
      // A part that only one of them states completes the other; a gap gives way to a figure.
      if (!other || 'missing' in other.read) {
        before.parts[part] = stated;
        continue;
      }
      if ('missing' in stated.read) continue;
      const isSameFile = stated.from.workbook === other.from.workbook;
      if (!isSameFile && saidBy(stated) === saidBy(other)) continue;
      const about = figure.input.title;
      const place = { at: placeOf(stated), others: [placeOf(other)], received: textOf(stated) };
      findings.push(
        isSameFile
          ? { code: 'duplicate', ...place, about, unit: code }
          : { code: 'disagree', ...place, about, expected: textOf(other) },
      );
    }
  }
  return { figures: once, findings: rowsAsOne(findings, units) };
}
