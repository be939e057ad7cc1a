import { parseCivilDate } from '@thidua/core';
import type { Cell } from '../cells/cell.js';
import { dayOfSerial } from '../cells/serial-day.js';
import type { ReadValue } from './reading.js';

const bare = /^\d{4,6}$/;

/** Reads a day: of a date cell, of a bare number as the serial that a spreadsheet counts, of a text day first. */
export function dayOfCell({ kind, value, text }: Cell, system: '1900' | '1904'): ReadValue {
  if (kind === 'day') return { value: String(value) };
  const serial =
    kind === 'number'
      ? Number(value)
      : kind === 'text' && bare.test(text.trim())
        ? Number(text)
        : undefined;
  if (serial !== undefined) {
    const day = dayOfSerial(serial, system);
    return day === undefined ? { fault: 'not-a-day' } : { value: day };
  }
  // A time behind the day would need a zone; at midnight it is none.
  const read = parseCivilDate(text.trim().replace(/[ T]0{1,2}:00(?::00)?$/, ''));
  if (read.ok) return { value: read.value };
  const code = read.issues[0]?.code;
  return { fault: code === 'no-such-date' || code === 'two-digit-year' ? code : 'not-a-day' };
}
