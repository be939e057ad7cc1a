import type { CellChange, Mapping } from '@thidua/sheets';
import type { Edit, TypedCell } from './workspace.js';

const placeOf = ({ sheet, row, column }: CellChange): string => `${row},${column},${sheet}`;

/** What the cells of a file hold of what was typed: of several edits of one cell, the last; none that says what stood there at first. */
export function cellsInForce(done: readonly Edit[], file: string): TypedCell[] {
  const cells = new Map<string, TypedCell>();
  for (const edit of done) {
    if (edit.kind !== 'cells' || edit.file !== file) continue;
    for (const cell of edit.cells) {
      const place = placeOf(cell);
      const before = cells.get(place)?.before ?? cell.before;
      cells.set(place, { ...cell, before });
    }
  }
  return [...cells.values()].filter(({ before, text }) => before !== text);
}

/** How a file is to be read, as far as somebody said it. */
export const mappingInForce = (done: readonly Edit[], file: string): Mapping | undefined =>
  done
    .flatMap((edit) => (edit.kind === 'mapping' && edit.file === file ? [edit.mapping] : []))
    .at(-1);
