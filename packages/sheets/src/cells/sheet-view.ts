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

/** A cell of text as it is meant. */
export function textCell(text: string, font?: string): Cell {
  if (text.trim() === '') return { ...emptyCell, text };
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
    // Most numbers are never shown.
    return isPercent
      ? { kind: 'number', value, isPercent, text: `${shownNumber(value * 100)}%` }
      : {
          kind: 'number',
          value,
          get text() {
            return shownNumber(value);
          },
        };
  }
  const day = dayOfInstant(value);
  return day === undefined
    ? { kind: 'error', value: '#NUM!', text: '#NUM!' }
    : { kind: 'day', value: day, text: formatDate(day, 'vi') };
}

const plain: RawDetail = { isError: false };

function cellOf(value: RawValue, detail: RawDetail = plain): Cell {
  const cell = valueCell(value, detail);
  if (detail === plain) return cell;
  const { formula, font, comment } = detail;
  const isWithout = formula !== undefined && value === null;
  return {
    ...cell,
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
