import { addressOf, columnNumber } from '../cells/address.js';
import type { Cell } from '../cells/cell.js';
import { sharedBy, typedXml, withoutShared } from './typed-part.js';
import { attributeOf, elementsIn, escaped, prefixIn, withAttribute } from './elements.js';
import type { Mark, MarkedStyles } from './marked-styles.js';

/** What is to be seen in one row: marked cells by their columns, and the text of the column of issues. */
export interface MarkedRow {
  cells: Map<number, Exclude<Mark, 'note'>>;
  notes: string[];
  /** What was typed into cells, by their columns, and whether it looks as what stood there. */
  typed?: Map<number, { cell: Cell; keepsLook: boolean }>;
}

/** The marks of one sheet by row, from 0, and the column in which the issues stand. */
export interface SheetMarks {
  rows: ReadonlyMap<number, MarkedRow>;
  column: number;
}

/** How wide the column of issues is, in characters. */
const width = 70;

/** The number of a row or column that its reference states, or the one behind the last. */
const placeOf = (reference: string | undefined, next: number, kind: 'row' | 'column'): number => {
  const [, letters, digits] = /^([A-Z]*)(\d+)$/i.exec(reference ?? '') ?? [];
  if (kind === 'row') return digits === undefined ? next : Number(digits) - 1;
  return letters ? (columnNumber(letters) ?? next) : next;
};

/** Makes the column of issues wide, where no other definition covers it. */
function widened(xml: string, prefix: string, column: number): string {
  const made = `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  const [list] = elementsIn(xml, `${prefix}cols`);
  if (!list)
    return xml.replace(
      `<${prefix}sheetData`,
      `<${prefix}cols>${made}</${prefix}cols><${prefix}sheetData`,
    );
  const isAfterAll = elementsIn(list.content, `${prefix}col`).every(
    ({ attributes }) => Number(attributeOf(attributes, 'max')) <= column,
  );
  if (!isAfterAll) return xml;
  const end = list.end - `</${prefix}cols>`.length;
  return `${xml.slice(0, end)}${made}${xml.slice(end)}`;
}

/**
 * Marks a sheet of a workbook: nothing but styles of cells, what was typed, and the column of issues is
 * another than before.
 */
export function markSheet(xml: string, { rows, column }: SheetMarks, styles: MarkedStyles): string {
  const prefix = prefixIn(xml, 'sheetData');
  const name = (local: string): string => `${prefix}${local}`;
  const [data] = elementsIn(xml, name('sheetData'));
  if (!data) return xml;

  const noteCell = (row: number, notes: readonly string[]): string => {
    const at = `r="${addressOf(row, column)}" s="${styles.marked(0, 'note')}" t="inlineStr"`;
    const text = escaped(notes.join('\n').slice(0, 30_000));
    return `<${name('c')} ${at}><${name('is')}><${name('t')} xml:space="preserve">${text}</${name('t')}></${name('is')}></${name('c')}>`;
  };
  const gone = new Set<string>();
  for (const { attributes, content } of elementsIn(data.content, name('row'))) {
    const typed = rows.get(Number(attributeOf(attributes, 'r') ?? 0) - 1)?.typed;
    if (!typed) continue;
    for (const cell of elementsIn(content, name('c'))) {
      const at = placeOf(attributeOf(cell.attributes, 'r'), -1, 'column');
      const group = typed.has(at) ? sharedBy(cell.content, prefix) : undefined;
      if (group !== undefined) gone.add(group);
    }
  }
  const typedCell = (row: number, at: number, style: number, cell: Cell): string => {
    const [attributes, content] = typedXml(cell, prefix);
    const tag = `${name('c')} r="${addressOf(row, at)}" s="${style}"${attributes}`;
    return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name('c')}>`;
  };
  const cellsOf = (row: number, content: string, marked: MarkedRow | undefined): string => {
    const cells = new Map<number, string>();
    let next = 0;
    for (const { start, end, attributes, content: inner } of elementsIn(content, name('c'))) {
      const at = placeOf(attributeOf(attributes, 'r'), next, 'column');
      next = at + 1;
      if (at === column) continue;
      const before = Number(attributeOf(attributes, 's') ?? 0);
      const mark = marked?.cells.get(at);
      const plain = styles.unmarked(before);
      const typed = marked?.typed?.get(at);
      if (typed) {
        const style = styles.marked(typed.keepsLook ? plain : 0, mark ?? 'changed');
        cells.set(at, typedCell(row, at, style, typed.cell));
        continue;
      }
      const style = mark === undefined ? plain : styles.marked(plain, mark);
      const kept = gone.size > 0 ? withoutShared(inner, gone, prefix) : inner;
      cells.set(
        at,
        style === before && kept === inner
          ? content.slice(start, end)
          : `<${name('c')}${withAttribute(attributes, 's', String(style))}${kept === '' ? '/>' : `>${kept}</${name('c')}>`}`,
      );
    }
    for (const [at, { cell }] of marked?.typed ?? []) {
      if (!cells.has(at))
        cells.set(
          at,
          typedCell(row, at, styles.marked(0, marked?.cells.get(at) ?? 'changed'), cell),
        );
    }
    for (const [at, mark] of marked?.cells ?? []) {
      if (!cells.has(at) && at !== column) {
        cells.set(at, `<${name('c')} r="${addressOf(row, at)}" s="${styles.marked(0, mark)}"/>`);
      }
    }
    if (marked && marked.notes.length > 0) cells.set(column, noteCell(row, marked.notes));
    return [...cells]
      .sort(([one], [two]) => one - two)
      .map(([, cell]) => cell)
      .join('');
  };

  const made = new Map<number, string>();
  let next = 0;
  for (const { attributes, content } of elementsIn(data.content, name('row'))) {
    const row = placeOf(attributeOf(attributes, 'r'), next, 'row');
    next = row + 1;
    const cells = cellsOf(row, content, rows.get(row));
    // What a row says of its first and last column would no longer hold.
    const kept = attributes.replace(/\sspans\s*=\s*["'][^"']*["']/, '');
    made.set(row, `<${name('row')}${kept}${cells === '' ? '/>' : `>${cells}</${name('row')}>`}`);
  }
  for (const [row, marked] of rows) {
    if (!made.has(row)) {
      made.set(row, `<${name('row')} r="${row + 1}">${cellsOf(row, '', marked)}</${name('row')}>`);
    }
  }
  const content = [...made]
    .sort(([one], [two]) => one - two)
    .map(([, row]) => row)
    .join('');
  const marked = `${xml.slice(0, data.start)}<${name('sheetData')}>${content}</${name('sheetData')}>${xml.slice(data.end)}`;
  const [dimension] = elementsIn(marked, name('dimension'));
  const undimensioned = dimension
    ? marked.slice(0, dimension.start) + marked.slice(dimension.end)
    : marked;
  return widened(undimensioned, prefix, column);
}
