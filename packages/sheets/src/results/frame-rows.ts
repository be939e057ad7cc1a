import type { Locale } from '@thidua/core';
import type { WrittenStyle } from '../cells/library.js';
import { contentOf } from './cell-content.js';
import type { ResultForm } from './form.js';
import { printedCell } from './layout.js';
import { lengthOf, lineOf, linesOf } from './measure.js';
import type { FormFrame, Signature } from './office.js';
import type { Grid, SheetPage, Span } from './sheet-page.js';
import { centredStyle, plainStyle, received, signed } from './styles.js';

const size = 12;
/** Millimetres of the name of the state in one line, and of room to sign and to put a name. */
const roomOfState = 94;
const roomToSign = 30;
/** Lines of recipients that stand beside the signatures; more of them stand below. */
const mostBeside = 16;

/** The head of a document: the office and its number, state and motto, place and day. */
export function headRows(sheet: SheetPage, grid: Grid, frame: FormFrame): void {
  const [left, right] = grid.dividedBefore(roomOfState);
  const row = (
    one: string,
    other: string,
    styles: readonly [WrittenStyle, WrittenStyle],
    room = lineOf(size) + 0.6,
  ): void => {
    if (one !== '') sheet.put(left, one, styles[0]);
    sheet.put(right, other, styles[1]);
    const lines = Math.max(
      linesOf(one, grid.width(left), size, true),
      linesOf(other, grid.width(right), size, true),
    );
    sheet.next(room * lines);
  };
  const bold = centredStyle({ bold: true, size });
  row(frame.parent, frame.country, [centredStyle({ size }), bold]);
  row(frame.name, frame.motto, [bold, centredStyle({ bold: true, size: 13 })]);
  const rule = centredStyle({ size: 8, bold: true });
  row('—'.repeat(8), '—'.repeat(19), [rule, rule], 3);
  const italic = centredStyle({ size: 13, italic: true });
  row(frame.number, frame.placeAndDay, [centredStyle({ size }), italic]);
}

/** What the form is, of which board, and that its figures are illustrative. */
export function titleRows(sheet: SheetPage, grid: Grid, form: ResultForm): void {
  const centred = (text: string, own: number, color?: string): void => {
    sheet.put(
      grid.all,
      text,
      centredStyle({ bold: true, size: own, ...(color !== undefined && { color }) }),
    );
    sheet.next(linesOf(text, grid.width(grid.all), own, true) * lineOf(own) + 1);
  };
  sheet.next(3);
  centred(form.title.toUpperCase(), 14);
  centred(form.subtitle, 13);
  if (form.warning !== undefined) centred(form.warning, 13, 'C00000');
}

/** A line for each thing that is known: its name, and the value in the columns that are left. */
export function factRows(
  sheet: SheetPage,
  grid: Grid,
  facts: ResultForm['facts'],
  locale: Locale,
): void {
  const labels = facts.map(({ label }) => lengthOf(`${label}:`, size, true) + 3);
  const [before, after] = grid.dividedAfter(Math.max(...labels));
  for (const { label, value } of facts) {
    const { value: content, numFmt } = contentOf(value, locale);
    sheet.put(before, `${label}:`, plainStyle({ size, bold: true }));
    sheet.put(after, content, plainStyle({ size }, numFmt));
    const lines = Math.max(
      linesOf(`${label}:`, grid.width(before), size, true),
      linesOf(printedCell(value, locale), grid.width(after), size),
    );
    sheet.next(lines * lineOf(size) + 0.8);
  }
}

/** What stands below the table: source and scheme, notes, who signs, who receives it. */
export function footRows(
  sheet: SheetPage,
  grid: Grid,
  { facts, notes }: ResultForm,
  frame: FormFrame,
  locale: Locale,
): void {
  const whole = grid.width(grid.all);
  sheet.next(3);
  factRows(sheet, grid, facts, locale);
  for (const note of notes) {
    sheet.put(grid.all, note, plainStyle({ size, italic: true }));
    sheet.next(linesOf(note, whole, size) * lineOf(size) + 0.8);
  }
  sheet.next(4);
  signatureRow(sheet, grid, frame);
}

/** Who receives it, who made it and who signs, side by side in one row, which no program breaks over two pages. */
function signatureRow(sheet: SheetPage, grid: Grid, { maker, head, recipients }: FormFrame): void {
  const whole = grid.width(grid.all);
  const list = [recipients.title, ...recipients.lines];
  const isShort = list.length <= mostBeside && grid.all[1] - grid.all[0] > 1;
  const [beside, rest] = isShort ? grid.dividedAfter(whole * 0.34) : [grid.all, grid.all];
  const [middle, last] = grid.dividedAfter(grid.width(rest) * 0.42, rest);
  const heightOf = (lines: readonly string[], span: Span, own: number): number =>
    lines.reduce((sum, line) => sum + linesOf(line, grid.width(span), own, true) * lineOf(own), 1);
  const heights = (
    [
      [middle, maker],
      [last, head],
    ] as const
  ).map(([span, signature]) => {
    const { titles, name } = signature;
    sheet.put(span, titles.join('\n'), signed, { richText: signedText(signature) });
    return heightOf([...titles, name], span, 13) + roomToSign;
  });
  if (isShort) {
    sheet.put(beside, list.join('\n'), received, { richText: listText(list) });
    heights.push(heightOf(list, beside, size));
  }
  sheet.next(Math.max(...heights));
  if (isShort) return;
  for (const line of list) {
    sheet.put(beside, line, received, { richText: listText([line]) });
    sheet.next(heightOf([line], beside, size));
  }
}

const name = 'Times New Roman';
/** Lines from the way of signing to the name below it. */
const linesToSign = 5;

/** Who signs, how, and the name below the room for it, in one cell. */
const signedText = ({ titles, signs, name: own }: Signature) => [
  { text: `${titles.join('\n')}\n`, font: { name, size: 13, bold: true } },
  {
    text: own === '' ? signs : `${signs}${'\n'.repeat(linesToSign)}`,
    font: { name, size, italic: true },
  },
  ...(own === '' ? [] : [{ text: own, font: { name, size: 13, bold: true } }]),
];

/** Who receives it, in one cell. */
const listText = (list: readonly string[]) =>
  list.map((line, index) => ({
    text: index === 0 ? line : `\n${line}`,
    font: line.startsWith('-') ? { name, size: 11 } : { name, size, bold: true, italic: true },
  }));
