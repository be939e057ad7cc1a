import type { Locale } from '@thidua/core';
import { addressOf, columnLetters } from '../cells/address.js';
import type { Sheet } from '../cells/cell.js';
import { codes } from './codes.js';
import type { Place, SheetFinding, SheetIssue } from './issue.js';
import { english } from './wordings-en.js';
import { vietnamese } from './wordings-vi.js';

const wordings = { vi: vietnamese, en: english };
const words = {
  vi: { line: 'dòng', column: 'cột', at: 'tại' },
  en: { line: 'line', column: 'column', at: 'at' },
};
const longest = 60;

/** A value in quotes, cut where it is long. */
function quoted(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  const cut = one.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return `“${one.length > longest ? `${cut}…` : one}”`;
}

/** A place as its file names it: `Số liệu!C12`, `Số liệu!C`, `Số liệu!12`; in text files line and column. */
export function namePlace(
  { sheet, row, column, isText }: Place,
  locale: Locale,
  lines: Sheet['lines'] = isText ? [] : undefined,
) {
  const { line, column: word } = words[locale];
  if (lines) {
    const inLine = row === undefined ? '' : `${line} ${lines[row] ?? row + 1}`;
    const inColumn = column === undefined ? '' : `${word} ${column + 1}`;
    if (inLine === '' || inColumn === '') return inLine || inColumn || sheet;
    return `${inLine}, ${inColumn}`;
  }
  if (row === undefined) return column === undefined ? sheet : `${sheet}!${columnLetters(column)}`;
  return `${sheet}!${column === undefined ? row + 1 : addressOf(row, column)}`;
}

/** Puts a finding into words: what it is about, what is wrong, the value, where, and what to do. */
export function wordIssue(
  finding: SheetFinding,
  { name, sheets = [] }: { name: string; sheets?: readonly Sheet[] },
  locale: Locale,
): SheetIssue {
  const { code, at, others = [], received, expected, suggestion, about, told } = finding;
  const named = (place: Place): string =>
    namePlace(
      place,
      locale,
      place.isText ? [] : sheets.find((sheet) => sheet.name === place.sheet)?.lines,
    );
  const place = at ? named(at) : name;
  const further = others.map((other) =>
    other.file !== undefined && other.file !== name
      ? `${other.file}, ${named(other)}`
      : named(other),
  );
  const [message, usual, ifSuggested] = told ? told[locale] : wordings[locale][code];
  const fill = (template: string): string =>
    template.replace(/\{(expected|suggestion|others)?\}/g, (_, what) =>
      what === 'expected'
        ? (expected ?? '')
        : what === 'suggestion'
          ? (suggestion ?? '')
          : what === 'others'
            ? further.join(', ')
            : quoted(received ?? ''),
    );
  const own = told ? message : fill(message);
  const subject = about ? `${about[locale]}: ${own.charAt(0).toLowerCase()}${own.slice(1)}` : own;
  return {
    ...{ code, severity: codes[code][1], file: name, place },
    ...(at && { sheet: at.sheet }),
    ...(at?.row !== undefined && { row: at.row + 1 }),
    ...(at?.column !== undefined && { column: at.column + 1 }),
    ...(further.length > 0 && { others: further }),
    ...(received !== undefined && { received }),
    ...(suggestion !== undefined && { suggestion }),
    message: at ? `${subject} (${words[locale].at} ${place})` : subject,
    hint: told ? usual : fill(suggestion !== undefined && ifSuggested ? ifSuggested : usual),
  };
}
