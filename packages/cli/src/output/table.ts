/** A column of a table for a terminal. */
export interface TableColumn {
  title: string;
  isNumber?: boolean;
}

/** How many places a text takes: letters, not the marks that stand on them. */
const widthOf = (text: string): number => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;

const padded = (text: string, width: number, isNumber = false): string => {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? room + text : text + room;
};

/**
 * A table in lines, its columns under their titles, numbers to the right.
 *
 * @example
 * tableLines([{ title: 'Hạng', isNumber: true }, { title: 'Tên' }], [['1', 'Quế Sơn']]);
 * // ['Hạng  Tên', '   1  Quế Sơn']
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = columns.map(({ title }, index) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? '')), widthOf(title)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ isNumber }, index) => padded(cells[index] ?? '', widths[index] ?? 0, isNumber))
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
