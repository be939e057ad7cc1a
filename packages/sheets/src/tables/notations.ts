import { isCivilDate, parseCivilDate, parseNumber, type CivilDate } from '@thidua/core';
import { nearest } from '@thidua/core/schema';
import type { Cell } from '../cells/cell.js';
import { printDay } from '../notation/atoms.js';
import { valueOfWord, wordFor, type WordList } from '../notation/lists.js';
import { NotationError, readWhole, type Scanner } from '../notation/scanner.js';
import { dayOfCell } from '../values/day.js';
import type { Content, Fault, Notation } from './column.js';

/** A spreadsheet counts its days from 1900; before the first of March its count is wrong. */
const isCountable = (day: CivilDate): boolean => day > '1900-03-01';

export const dayContent = (day: CivilDate): Content => (isCountable(day) ? { day } : printDay(day));

/** Any text, without the spaces around it. */
export const text: Notation<string> = {
  print: (value) => value,
  read: ({ kind, text: shown }) =>
    kind === 'day' ? { fault: 'day-for-text' } : { value: shown.trim() },
  format: 'text',
};

export const number: Notation<number> = {
  print: (value) => value,
  read(cell) {
    if (cell.kind === 'number') return { value: Number(cell.value) };
    if (cell.kind === 'day') return { fault: 'day-for-number' };
    const read = parseNumber(cell.text.trim());
    return read.ok && !cell.text.includes('%') ? { value: read.value } : { fault: 'not-a-number' };
  },
};

/** A part of a whole, shown in %. */
export const share: Notation<number> = {
  print: (value) => ({ share: value }),
  read(cell) {
    if (cell.kind === 'number') return { value: Number(cell.value) };
    if (cell.kind === 'day') return { fault: 'day-for-number' };
    const read = parseNumber(cell.text.trim());
    if (!read.ok) return { fault: 'not-a-number' };
    return { value: cell.text.includes('%') ? read.value / 100 : read.value };
  },
};

export const day: Notation<CivilDate> = {
  print: dayContent,
  read(cell) {
    const read = dayOfCell(cell, '1900');
    if ('fault' in read) return { fault: read.fault };
    return 'value' in read ? { value: String(read.value) } : { fault: 'not-a-day' };
  },
  format: 'day',
};

/** A year, a month of a year, or a day: `2023`, `6/2023`, `11/6/2023`. */
export const partialDay: Notation<string> = {
  print(value) {
    if (isCivilDate(value)) return dayContent(value);
    const [year = '', month] = value.split('-');
    return month === undefined ? year : `${Number(month)}/${year}`;
  },
  read(cell) {
    if (cell.kind === 'day') return { value: String(cell.value) };
    const shown = cell.text.trim();
    if (/^\d{4}$/.test(shown)) return { value: shown };
    const [, month, year] = /^(\d{1,2})[/-](\d{4})$/.exec(shown) ?? [];
    if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) {
      return { value: `${year}-${month.padStart(2, '0')}` };
    }
    const read = parseCivilDate(shown);
    return read.ok
      ? { value: read.value }
      : { fault: 'notation', expected: '31/12/2023, 6/2023, 2023' };
  },
  format: 'text',
};

/** A year of four digits. */
export const year: Notation<string> = {
  print: (value) => value,
  read({ text: shown }) {
    const value = shown.trim();
    return /^\d{4}$/.test(value) ? { value } : { fault: 'notation', expected: '2023' };
  },
  format: 'text',
};

/** One of the words of a drop-down. */
export const oneOf = <Value>(list: WordList<Value>): Notation<Value> => ({
  print: (value) => wordFor(list, value),
  read({ text: shown }) {
    const value = valueOfWord(list, shown);
    if (value !== undefined) return { value };
    const words = list.map(([word]) => word);
    const suggestion = nearest(shown.trim(), words);
    return {
      ...{ fault: 'not-in-list', expected: words.join(', ') },
      ...(suggestion !== undefined && { suggestion }),
    };
  },
  words: list.map(([word]) => word),
  format: 'text',
});

const faultOf = (error: unknown): Fault => {
  if (!(error instanceof NotationError)) throw error;
  const { rest, expected } = error;
  return { fault: 'notation', expected: rest === '' ? `… ${expected}` : `${expected} ← ${rest}` };
};

/** What has a notation of its own, read from left to right. */
export const written = <Value>(
  print: (value: Value) => string,
  read: (scanner: Scanner) => Value,
): Notation<Value> => ({
  print,
  read({ text: shown }) {
    try {
      return { value: readWhole(shown, read) };
    } catch (error) {
      return faultOf(error);
    }
  },
  format: 'text',
});

/** The same where a single number or day is one in the cell. */
export const writtenLevel = <Value>(
  print: (value: Value) => string,
  read: (scanner: Scanner) => Value,
): Notation<Value | number | CivilDate> => {
  const inWords = written(print, read);
  return {
    print(value) {
      if (typeof value === 'number') return value;
      return typeof value === 'string' ? dayContent(value) : inWords.print(value);
    },
    read: (cell: Cell) =>
      cell.kind === 'number' || cell.kind === 'day'
        ? { value: cell.value as number | CivilDate }
        : inWords.read(cell),
    format: 'general',
  };
};

const none = '(trống)';
const plainItem = /^[^\s;"][^;"]*$/;

/** Several texts in one cell: `a; b`, in quotes where they hold a semicolon. */
export const list: Notation<readonly string[]> = written(
  (items) =>
    items.length === 0
      ? none
      : items
          .map((item) =>
            plainItem.test(item) && item === item.trim() && item !== none
              ? item
              : `"${item.replaceAll('"', '""')}"`,
          )
          .join('; '),
  (scanner) => {
    if (scanner.takeWord(none)) return [];
    const items: string[] = [];
    do {
      const quoted = scanner.take(/"((?:[^"]|"")*)"/y);
      const bare = quoted ? undefined : scanner.take(/[^;"]+/y);
      if (!quoted && !bare) {
        // A semicolon at the end is no further item.
        if (items.length > 0 && scanner.isDone()) break;
        return scanner.fail('a; b; c');
      }
      items.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (bare?.[0] ?? '').trim());
    } while (scanner.takeWord(';'));
    return items;
  },
);

/** Several words of a list: `từng nhóm tiêu chí; từng cụm`. */
export const severalOf = <Value>(words: WordList<Value>): Notation<readonly Value[]> =>
  written(
    (values) => values.map((value) => wordFor(words, value)).join('; '),
    (scanner) => {
      const values: Value[] = [];
      do {
        const found = words.find(([word]) => scanner.takeWord(word));
        if (!found) return scanner.fail(words.map(([word]) => word).join('; '));
        values.push(found[1]);
      } while (scanner.takeWord(';'));
      return values;
    },
  );
