import { formatDate } from '@thidua/core';
import { emptyCell, type Cell, type Sheet } from './cell.js';
import type { RawDetail, RawSheet, RawValue } from './library.js';
import { fromOldEncoding } from './old-encodings.js';
import { dayOfInstant } from './serial-day.js';

const errors = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERR!|BUSY!|FIELD!)$/;

/** A percent sign that is a sign of the format and no text in it. */
const isPercentFormat = (format = ''): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** A number without the noise of binary fractions, as a Vietnamese reader writes it. */
const shownNumber = (value: number): string =>
  String(Number(value.toPrecision(15))).replace('.', ',');

/** Text that is the same in every encoding and every form, and no error of a formula: most cells of a text file. */
const plain = /^[\x20-\x22\x24-\x7e]*[\x21-\x22\x24-\x7e]$/;

/** A cell of a number: most are never shown. */
class NumberCell implements Cell {
  readonly kind = 'number';
  constructor(readonly value: number) {}
  get text(): string {
    return shownNumber(this.value);
  }
}

/** A cell of text as it is meant. */
export function textCell(text: string, font?: string): Cell {
  if (plain.test(text)) return { kind: 'text', value: text, text };
  if (text.trim() === '') return text === '' ? emptyCell : { ...emptyCell, text };
  if (errors.test(text)) return { kind: 'error', value: text, text };
  const read = fromOldEncoding(text, font);
  const meant = read?.text ?? text.normalize();
  return { kind: 'text', value: meant, text: meant, ...(read && { encoding: read.encoding }) };
}

function valueCell(value: RawValue, { isError, numberFormat, font }: RawDetail): Cell {
  if (value === null) return emptyCell;
  if (typeof value === 'string') {
    return isError ? { kind: 'error', value, text: value } : textCell(value, font);
  }
  if (typeof value === 'boolean') {
    return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' };
  }
  if (typeof value === 'number') {
    const isPercent = isPercentFormat(numberFormat);
    return isPercent
      ? { kind: 'number', value, isPercent, text: `${shownNumber(value * 100)}%` }
      : new NumberCell(value);
  }
  const day = dayOfInstant(value);
  return day === undefined
    ? { kind: 'error', value: '#NUM!', text: '#NUM!' }
    : { kind: 'day', value: day, text: formatDate(day, 'vi') };
}

const usual: RawDetail = { isError: false };

/** A value of the library as a cell. */
export function cellOf(value: RawValue, detail: RawDetail = usual): Cell {
  const cell = valueCell(value, detail);
  if (detail === usual) return cell;
  const { formula, font, comment } = detail;
  const isWithout = formula !== undefined && value === null;
  return {
    ...{ ...cell, text: cell.text },
    ...(isWithout && { kind: 'formula' as const, text: `=${formula}` }),
    ...(formula !== undefined && { formula }),
    ...(font !== undefined && { font }),
    ...(comment !== undefined && { comment }),
  };
}

/** A sheet of the library as the grid that everything else reads. */
export function sheetView(raw: RawSheet): Sheet {
  const { name, rows, merges, hiddenRows, hiddenColumns } = raw;
  let columnCount = 0;
  // Rows that hold nothing may be missing.
  for (const row of rows) columnCount = Math.max(columnCount, row?.length ?? 0);
  return {
    ...{ name, rowCount: rows.length, columnCount, merges, hiddenRows, hiddenColumns },
    cellAt: (row, column) => cellOf(rows[row]?.[column] ?? null, raw.detailAt(row, column)),
  };
}
