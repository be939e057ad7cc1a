import type { SheetFinding } from '../issues/issue.js';
import { placeOf, textOf, type Figure, type Stated } from './figure.js';

/** What two cells must agree on, to say the same. */
const saidBy = ({ read }: Stated): string => JSON.stringify('value' in read ? read.value : read);

/** Figures by what they are of, each once; two cells of one file that state it, or two files that disagree, are issues. */
export function oneOfEach(figures: readonly Figure[]): {
  figures: Figure[];
  findings: SheetFinding[];
} {
  const byInput = new Map<Figure['input'], Map<string, Map<string, Figure>>>();
  const once: Figure[] = [];
  const findings: SheetFinding[] = [];
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
          ? { code: 'duplicate', ...place, about }
          : { code: 'disagree', ...place, about, expected: textOf(other) },
      );
    }
  }
  return { figures: once, findings };
}
