import type { Cell } from '../cells/cell.js';
import { isInPercent } from '../meaning/units.js';
import { dayOfCell } from './day.js';
import { gapOf } from './gaps.js';
import { clean, numberOfText } from './number.js';
import type { Reading, ReadValue } from './reading.js';
import { yesNoOf } from './yes-no.js';

function markOf(cell: Cell, marks: Reading['marks']): ReadValue | undefined {
  if (!marks) return undefined;
  const text = cell.text.trim();
  const meaning = Object.hasOwn(marks, text) ? marks[text] : undefined;
  if (meaning === undefined) return undefined;
  return typeof meaning === 'string' ? { missing: meaning } : { value: meaning };
}

function numberOf(cell: Cell, { input, numbers, factor }: Reading): ReadValue {
  if (cell.kind === 'day') return { fault: 'day-for-number' };
  if (cell.kind === 'text') return numberOfText(cell.text, numbers, input);
  if (cell.kind !== 'number') return { fault: 'not-a-number' };
  const value = Number(cell.value);
  if (!Number.isFinite(value)) return { fault: 'not-a-number' };
  if (cell.isPercent && factor === undefined) {
    if (input?.unit === undefined || isInPercent(input)) {
      return { value: clean(value * 100), isPercent: true };
    }
    return { fault: 'unit-in-cell', expected: input.unit.vi };
  }
  return cell.isPercent ? { value: clean(value), isPercent: true } : { value: clean(value) };
}

function yesNo(cell: Cell): ReadValue {
  if (cell.kind === 'boolean') return { value: cell.value === true };
  const word = cell.kind === 'text' ? yesNoOf(cell.text) : undefined;
  return word === undefined ? { fault: 'not-yes-or-no' } : { value: word };
}

/** A fact may be a number, yes or no, or a day: what the cell is. */
function anyOf(cell: Cell, reading: Reading): ReadValue {
  if (cell.kind === 'day') return dayOfCell(cell, reading.dateSystem);
  if (cell.kind === 'boolean') return yesNo(cell);
  if (cell.kind === 'number') return numberOf(cell, reading);
  const word = yesNo(cell);
  if ('value' in word) return word;
  const number = numberOf(cell, reading);
  if ('value' in number) return number;
  const day = dayOfCell(cell, reading.dateSystem);
  return 'value' in day ? day : number;
}

function scaled(read: ReadValue, { factor }: Reading): ReadValue {
  if (factor === undefined || !('value' in read) || typeof read.value !== 'number') return read;
  return { ...read, value: clean(read.value * factor) };
}

/**
 * Reads one cell as the scheme expects it. A blank or a dash is a gap and never 0; error cells,
 * formulas without a result and marks that nobody explained are faults.
 */
export function readValue(cell: Cell, reading: Reading): ReadValue {
  const { reads, marks } = reading;
  const mark = markOf(cell, marks);
  if (mark) return mark;
  if (cell.kind === 'empty') return { missing: 'not-reported' };
  if (cell.kind === 'error') return { fault: 'error-cell' };
  if (cell.kind === 'formula') return { fault: 'formula' };
  const gap = cell.kind === 'text' ? gapOf(cell.text) : undefined;
  if (gap !== undefined) return { missing: gap };
  switch (reads) {
    case 'yes-no':
      return yesNo(cell);
    case 'date':
      return dayOfCell(cell, reading.dateSystem);
    case 'number':
      return scaled(numberOf(cell, reading), reading);
    case 'any':
      return scaled(anyOf(cell, reading), reading);
  }
}
