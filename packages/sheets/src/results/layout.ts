import { formatDate, formatNumber, type Locale } from '@thidua/core';
import type { FormCell, FormColumn, ResultForm } from './form.js';
import { lengthOf, lineOf, linesOf, padding, sizeOfGap, widestWord } from './measure.js';

/** A4 with the margins of NĐ 30/2020/NĐ-CP, in millimetres. */
export const page = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Where everything stands on paper. */
export interface FormLayout {
  orientation: 'portrait' | 'landscape';
  /** Room between the margins. */
  width: number;
  /** Size of the letters in the table, in points. */
  size: number;
  /** Of each column, in millimetres. */
  widths: readonly number[];
  /** Columns of each part of the table, the first two in all of them: one part where all have room. */
  parts: readonly (readonly number[])[];
  /** Columns whose headings are read from below. */
  turned: readonly boolean[];
  /** Height of the row of headings, in millimetres. */
  headHeight: number;
}

/** Sizes of letters, from what documents have down to the smallest that is read with ease. */
const sizes = [12, 11, 10, 9, 8] as const;
/** An overview stands upright, and may be a little smaller for that. */
const smallest = 7;
/** The most room that a turned heading takes. */
const highest = 56;
/** The most that a name grows into: beside it, the head of a document has room for the name of the state. */
const widestName = 57;
const mostLines = 5;
/** A heading that fits in so few millimetres is not turned. */
const narrow = 15;

/** A cell as it is printed. */
export function printedCell(cell: FormCell, locale: Locale): string {
  if (cell.kind === 'number') return formatNumber(cell.value, locale, cell.digits);
  return cell.kind === 'day' ? formatDate(cell.day, locale) : cell.text;
}

/** The texts of a column that decide how wide it is: numbers stand in one line, words may be broken. */
interface Texts {
  whole: string;
  words: readonly string[];
  gaps: readonly string[];
}

function textsOf({ most }: FormColumn, cells: readonly FormCell[], locale: Locale): Texts {
  let whole = most ? formatNumber(most.value, locale, most.digits) : '';
  const words = new Set<string>();
  const gaps = new Set<string>();
  for (const cell of cells) {
    const text = printedCell(cell, locale);
    if (cell.kind === 'text') words.add(text);
    else if (cell.kind === 'gap') gaps.add(text);
    else if (text.length > whole.length) whole = text;
  }
  return { whole, words: [...words], gaps: [...gaps] };
}

/** Millimetres that a column has to have for its cells, and those in which nothing is broken. */
function roomOf({ kind }: FormColumn, { whole, words, gaps }: Texts, size: number) {
  const number = lengthOf(whole, size);
  const widest = lengthOf('0'.repeat(12), size);
  const broken = [
    ...words.map((text) => Math.min(widestWord(text, size), widest)),
    ...gaps.map((text) => widestWord(text, sizeOfGap(size))),
  ];
  const unbroken = Math.max(number, ...longest(words.map((text) => lengthOf(text, size))));
  const least = Math.max(number, ...longest(broken));
  const floors = { order: 2, name: 16, word: 9, rank: 3, figure: 4 };
  const floor = lengthOf('0'.repeat(floors[kind]), size);
  const own = kind === 'name' || kind === 'word' ? Math.min(unbroken, floor) : floor;
  return { least: Math.max(least, own) + padding, wanted: Math.max(unbroken, own) + padding };
}

/** The greatest of any number of numbers, as a list that a call takes. */
const longest = (numbers: readonly number[]): number[] => [
  numbers.reduce((most, each) => Math.max(most, each), 0),
];

/** Runs of columns that have one heading above them. */
export function runsOf(
  columns: readonly FormColumn[],
  indexes: readonly number[],
): { under: string | undefined; columns: number[] }[] {
  const runs: { under: string | undefined; columns: number[] }[] = [];
  for (const index of indexes) {
    const under = columns[index]?.under;
    const last = runs.at(-1);
    if (under !== undefined && last?.under === under) last.columns.push(index);
    else runs.push({ under, columns: [index] });
  }
  return runs;
}

/** Whether a heading is read well in so much room without being turned. */
const fits = (title: string, width: number, size: number): boolean =>
  linesOf(title, width, size, true) <= mostLines &&
  widestWord(title, size, true) <= width - padding;

/** What a form needs with letters of one size. */
function needs({ columns }: ResultForm, texts: readonly Texts[], size: number) {
  const rooms = columns.map((column, index) =>
    roomOf(column, texts[index] ?? { whole: '', words: [], gaps: [] }, size),
  );
  const isNarrow = ({ kind }: FormColumn): boolean => kind === 'figure' || kind === 'rank';
  const needsTurn = columns.map((column, index) => {
    const width = Math.max(rooms[index]?.least ?? 0, narrow);
    return isNarrow(column) && !fits(column.title, width, size);
  });
  // Headings side by side are read alike; those below another heading are for themselves.
  const turned = columns.map(
    (column) =>
      isNarrow(column) &&
      columns.some(
        (other, at) =>
          (other.under === undefined) === (column.under === undefined) && needsTurn[at] === true,
      ),
  );
  const widths = columns.map(({ title }, index) => {
    const least = rooms[index]?.least ?? 0;
    if (turned[index] !== true) return Math.max(least, widestWord(title, size, true) + padding);
    return Math.max(least, linesOf(title, highest, size, true) * lineOf(size) + padding);
  });
  // What stands above several columns needs room too.
  for (const { under, columns: run } of runsOf(columns, [...columns.keys()])) {
    if (under === undefined) continue;
    const room = run.reduce((sum, index) => sum + (widths[index] ?? 0), 0);
    const least = Math.max(
      lengthOf(under, size, true) / (mostLines - 1),
      Math.min(widestWord(under, size, true), lengthOf('0'.repeat(16), size)),
    );
    const more = Math.max(0, least + padding - room) / run.length;
    for (const index of run) widths[index] = (widths[index] ?? 0) + more;
  }
  return { widths, turned, wanted: rooms.map(({ wanted }) => wanted) };
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Gives what is left of a line to names first, then to all figures alike. */
function grown(
  columns: readonly FormColumn[],
  { widths, wanted }: { widths: readonly number[]; wanted: readonly number[] },
  indexes: readonly number[],
  width: number,
): Map<number, number> {
  const grownTo = new Map(indexes.map((index) => [index, widths[index] ?? 0]));
  let left = width - total([...grownTo.values()]);
  const grow = (kinds: readonly FormColumn['kind'][], mostOf: (index: number) => number): void => {
    const growing = indexes.filter((index) => kinds.includes(columns[index]?.kind ?? 'figure'));
    // Those that want least first: what they leave is for the others.
    const missing = growing
      .map((index) => ({ index, more: Math.max(0, mostOf(index) - (grownTo.get(index) ?? 0)) }))
      .sort((one, other) => one.more - other.more);
    missing.forEach(({ index, more }, order) => {
      const given = Math.min(more, left / (missing.length - order));
      grownTo.set(index, (grownTo.get(index) ?? 0) + given);
      left -= given;
    });
  };
  grow(['name', 'word'], (index) => Math.min(widestName, wanted[index] ?? 0));
  grow(['figure', 'rank'], () => Infinity);
  return grownTo;
}

/** Columns in parts that have room side by side, each with the first two. */
function partsOf(widths: readonly number[], width: number): number[][] {
  const lead = (widths[0] ?? 0) + (widths[1] ?? 0);
  const parts: number[][] = [];
  let room = 0;
  for (let index = 2; index < widths.length; index += 1) {
    const own = widths[index] ?? 0;
    const last = parts.at(-1);
    if (last && own <= room) last.push(index);
    else {
      parts.push([0, 1, index]);
      room = width - lead;
    }
    room -= own;
  }
  return parts.length > 0 ? parts : [[0, 1]];
}

/** The height of headings, however they are read. */
function headHeightOf(
  { columns }: ResultForm,
  turned: readonly boolean[],
  widths: readonly number[],
  size: number,
): number {
  const heights = columns.map(({ title }, index) => {
    const width = widths[index] ?? 0;
    if (turned[index] !== true) return linesOf(title, width, size, true) * lineOf(size) + 2;
    const lines = Math.max(1, Math.floor((width - 1.2) / lineOf(size)));
    const broken = lines > 1 ? widestWord(title, size, true) / 2 : 0;
    return lengthOf(title, size, true) / lines + broken + 4;
  });
  return Math.max(8, ...longest(heights));
}

/**
 * Lays a form out on A4: upright where it has room, and the table of criteria across. Letters become
 * smaller before columns go to further pages, each of which repeats the names.
 */
export function layoutOf(form: ResultForm, locale: Locale = 'vi'): FormLayout {
  const upright = page.short - page.left - page.right;
  const across = page.long - page.left - page.right;
  const tries = [
    ...(form.kind === 'criteria' ? [] : sizes.map((size) => ({ size, width: upright }))),
    ...(form.kind === 'overview' ? [{ size: smallest, width: upright }] : []),
    ...sizes.map((size) => ({ size, width: across })),
  ].filter(({ size, width }) => form.kind !== 'group' || width === across || size >= 10);
  const texts = form.columns.map((column, index) =>
    textsOf(
      column,
      form.rows.flatMap((row) => row[index] ?? []),
      locale,
    ),
  );
  let chosen = { size: 8 as number, width: across, needed: needs(form, texts, 8) };
  for (const { size, width } of tries) {
    const needed = needs(form, texts, size);
    if (total(needed.widths) <= width) {
      chosen = { size, width, needed };
      break;
    }
  }
  const { size, width, needed } = chosen;
  // A single column never takes more than a page leaves beside the names.
  const lead = (needed.widths[0] ?? 0) + (needed.widths[1] ?? 0);
  const capped = needed.widths.map((each, index) =>
    index < 2 ? each : Math.min(each, width - lead),
  );
  const parts = partsOf(capped, width);
  const widths = [...capped];
  parts.forEach((part, order) => {
    const after = grown(form.columns, { ...needed, widths: capped }, part, width);
    for (const [index, own] of after) {
      // Names are as wide on every page as on the first.
      if (index > 1 || order === 0) widths[index] = own;
    }
  });
  if (parts.length > 1) {
    for (const index of [0, 1]) widths[index] = capped[index] ?? 0;
  }
  // Columns that have grown may have room for their headings after all.
  const isTurned = form.columns.some(
    ({ title }, index) => needed.turned[index] === true && !fits(title, widths[index] ?? 0, size),
  );
  const turned = needed.turned.map((each) => each && isTurned);
  return {
    orientation: width === upright ? 'portrait' : 'landscape',
    ...{ width, size, widths, parts, turned },
    headHeight: headHeightOf(form, turned, widths, size),
  };
}
