import { addressOf, columnLetters } from '../cells/address.js';
import type { RawValue, WrittenSheet, WrittenStyle } from '../cells/library.js';
import type { AnyNotation, Column, Content, Table } from './column.js';
import { valueAt } from './paths.js';
import { headingStyle, hintStyle, labelStyle, noteStyle, openStyle, titleStyle } from './styles.js';

/** Where the words of a drop-down stand, as a formula; undefined where there are none. */
export type RangeOf = (notation: AnyNotation) => string | undefined;

type Validations = NonNullable<WrittenSheet['dataValidations']>;

/** Rows above the table: title, note, headings. */
export const rowsAbove = 3;
/** Rows that are open to be filled in below those that are. */
const roomBelow = 100;

/** An instant at midnight of a day, as the library takes days. */
const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A value as the cell that holds it. */
export function cellOf(
  content: Content,
  style: WrittenStyle,
): { value: RawValue; style: WrittenStyle } {
  if (content === null || typeof content !== 'object') return { value: content, style };
  return 'day' in content
    ? { value: instantOf(content.day), style: { ...style, ...numberFormat('day') } }
    : { value: content.share, style: { ...style, ...numberFormat('share') } };
}

const numberFormat = (format: 'day' | 'share'): WrittenStyle => {
  const { numFmt } = openStyle(format);
  return numFmt === undefined ? {} : { numFmt };
};

/** What a part of an item is written as; English that says the same as Vietnamese is left out. */
function contentOf(item: unknown, { path, notation, blank }: Column): Content {
  const value = valueAt(item, path);
  if (
    value === undefined ||
    (blank !== undefined && JSON.stringify(value) === JSON.stringify(blank))
  ) {
    return null;
  }
  const isSame = path.endsWith('.en') && value === valueAt(item, `${path.slice(0, -3)}.vi`);
  return isSame ? null : notation.print(value as never);
}

/** A drop-down, or a hint that is shown at the cell. */
function validationOf(
  { heading, notation, hint }: Column,
  range: string,
  rangeOf: RangeOf,
): Validations {
  const formula1 = rangeOf(notation);
  if (formula1 === undefined && hint === undefined) return [];
  const isClosed = notation.words !== undefined;
  return [
    {
      ...{
        range,
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: formula1 !== undefined,
      },
      ...(formula1 === undefined
        ? { type: 'custom' as const, formula1: 'TRUE' }
        : {
            type: 'list' as const,
            formula1,
            errorStyle: isClosed ? ('stop' as const) : ('warning' as const),
          }),
      ...(formula1 !== undefined && {
        ...{ errorTitle: heading.slice(0, 32), errorMessage: 'Chọn một giá trị trong danh sách.' },
      }),
      ...(hint !== undefined && {
        inputTitle: heading.slice(0, 32),
        inputMessage: hint.slice(0, 255),
      }),
    },
  ];
}

/** What every sheet has: locked headings, and a page of A4. */
export const frameOf = (orientation: 'portrait' | 'landscape', headRow: number) => ({
  protection: {
    ...{ sheet: true, formatCells: true, formatColumns: true, formatRows: true },
    ...{ insertRows: true, deleteRows: true, sort: true, autoFilter: true },
  },
  pageSetup: {
    ...{ paperSize: 'a4' as const, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: { top: 0.8, bottom: 0.8, left: 1.2, right: 0.6, header: 0.4, footer: 0.4 },
    printTitlesRow: `$${headRow}:$${headRow}`,
  },
  headerFooter: { oddFooter: '&C&P' },
});

const above = ({ title, note }: Table): WrittenSheet['cells'] =>
  new Map([
    ['0,0', { value: title, style: titleStyle }],
    ['1,0', { value: note, style: noteStyle }],
  ]);

/** Points of a line of text. */
const lineHeight = 16;

/** How high a row has to be for its longest cell: no program does it for a file that it opens. */
export function heightsOf(
  cells: WrittenSheet['cells'],
  widths: readonly number[],
): NonNullable<WrittenSheet['rowDefs']> {
  const lines = new Map<number, number>();
  for (const [place, { value }] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const width = widths[column] ?? 14;
    const texts = typeof value === 'string' ? value.split('\n') : [];
    const own = texts.reduce(
      (sum, each) => sum + Math.max(1, Math.ceil(each.length / (width - 1))),
      0,
    );
    // Titles run over the cells beside them.
    if (row >= rowsAbove - 1 && own > (lines.get(row) ?? 1)) lines.set(row, own);
  }
  return new Map([
    [0, { height: 24 }],
    ...[...lines].map(
      ([row, count]) => [row, { height: Math.min(count, 20) * lineHeight }] as const,
    ),
  ]);
}

/** A sheet with a row for each item, and room for more. */
export function tableSheet(
  table: Table,
  items: readonly unknown[],
  rangeOf: RangeOf,
): WrittenSheet {
  const { sheet: name, columns } = table;
  const cells = above(table);
  const last = rowsAbove + items.length + roomBelow;
  columns.forEach((column, index) => {
    const style = openStyle(column.notation.format);
    cells.set(`${rowsAbove - 1},${index}`, { value: column.heading, style: headingStyle });
    for (let row = rowsAbove; row < last; row += 1) {
      const content =
        row - rowsAbove < items.length ? contentOf(items[row - rowsAbove], column) : null;
      cells.set(`${row},${index}`, cellOf(content, style));
    }
  });
  return {
    ...{ name, cells, ...frameOf('landscape', rowsAbove) },
    columns: columns.map(({ width = 14 }) => ({ width })),
    rowDefs: heightsOf(
      cells,
      columns.map(({ width = 14 }) => width),
    ),
    freezePane: { rows: rowsAbove, columns: 2 },
    dataValidations: columns.flatMap((column, index) => {
      const range = `${addressOf(rowsAbove, index)}:${addressOf(last - 1, index)}`;
      return validationOf(column, range, rangeOf);
    }),
  };
}

/** A sheet with a line for each part of one item: its name, the value, a hint. */
export function formSheet(table: Table, item: unknown, rangeOf: RangeOf): WrittenSheet {
  const { sheet: name, columns } = table;
  const cells = above(table);
  ['Nội dung', 'Giá trị', 'Gợi ý'].forEach((value, index) => {
    cells.set(`${rowsAbove - 1},${index}`, { value, style: headingStyle });
  });
  columns.forEach((column, index) => {
    const row = rowsAbove + index;
    const { heading, hint, notation } = column;
    cells.set(`${row},0`, { value: heading, style: labelStyle });
    cells.set(`${row},1`, cellOf(contentOf(item, column), openStyle(notation.format)));
    if (hint !== undefined) cells.set(`${row},2`, { value: hint, style: hintStyle });
  });
  return {
    ...{ name, cells, ...frameOf('portrait', rowsAbove) },
    columns: [{ width: 32 }, { width: 50 }, { width: 40 }],
    rowDefs: heightsOf(cells, [32, 50, 40]),
    freezePane: { rows: rowsAbove, columns: 1 },
    dataValidations: columns.flatMap((column, index) =>
      validationOf(column, addressOf(rowsAbove + index, 1), rangeOf),
    ),
  };
}

export const listsSheet = 'Danh mục';

/** Collects the words of drop-downs while sheets are made, and then the sheet that holds them. */
export function wordLists() {
  const lists = new Map<string, { heading: string; words: readonly string[] }>();
  const columnOf = new Map<string, number>();
  const rangeOf: RangeOf = ({ words, offers }) => {
    if (offers !== undefined) return `'${offers}'!$A$${rowsAbove + 1}:$A$${rowsAbove + 400}`;
    if (!words) return undefined;
    const key = words.join('\n');
    if (!lists.has(key)) {
      columnOf.set(key, lists.size);
      lists.set(key, { heading: `Danh sách ${lists.size + 1}`, words });
    }
    const letters = columnLetters(columnOf.get(key) ?? 0);
    return `'${listsSheet}'!$${letters}$${rowsAbove + 1}:$${letters}$${rowsAbove + words.length}`;
  };
  const sheet = (): WrittenSheet => {
    const cells = above({
      ...{ sheet: listsSheet, title: 'Danh mục các từ chọn', columns: [] },
      note: 'Các danh sách chọn ở những trang khác lấy từ đây; không sửa.',
    });
    [...lists.values()].forEach(({ heading, words }, column) => {
      cells.set(`${rowsAbove - 1},${column}`, { value: heading, style: headingStyle });
      words.forEach((value, index) => {
        cells.set(`${rowsAbove + index},${column}`, { value, style: hintStyle });
      });
    });
    return {
      ...{ name: listsSheet, cells, ...frameOf('landscape', rowsAbove) },
      columns: [...lists].map(() => ({ width: 24 })),
      freezePane: { rows: rowsAbove },
    };
  };
  return { rangeOf, sheet };
}
