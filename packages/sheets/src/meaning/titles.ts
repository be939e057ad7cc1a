import type { Locality } from '@thidua/core';
import { textMatcher, foldText } from '@thidua/core';
import type { SheetContext } from '../context.js';
import type { Grid } from './grid.js';
import { lexiconOf } from './lexicon.js';
import { statedUnit } from './units.js';

/** The texts above a table, each merge once. */
export function titlesOf({ sheet }: Grid, from: number, top: number): string[] {
  const titles: string[] = [];
  for (let row = from; row < top; row += 1) {
    for (let column = 0; column < Math.min(sheet.columnCount, 64); column += 1) {
      const { kind, text } = sheet.cellAt(row, column);
      if (kind === 'text') titles.push(text.trim());
    }
  }
  return titles;
}

/** The unit that a title states for the whole table. */
export const unitIn = (titles: readonly string[]): string | undefined =>
  titles.map(statedUnit).find((unit) => unit !== undefined);

/** The years that titles name; the day on which something was signed is none. */
export const yearsIn = (titles: readonly string[]): string[] =>
  titles
    .map((title) => title.normalize().replace(/tháng\s*(?:[\d.…]+\s*)?năm\s*[\d.…]*/giu, ''))
    .flatMap((title) => [...title.matchAll(/(?:năm|year)\s+(20\d\d)\b/giu)])
    .map(([, year]) => year as string);

const before =
  /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|đơn vị(?: báo cáo)?|địa phương|tên đơn vị|báo cáo của)\s*(?::\s*)?/iu;

/** The one locality that a text names, whole or somewhere in it by its type and name. */
function localityIn(text: string, context: SheetContext): Locality | undefined {
  const { localities } = lexiconOf(context);
  for (const part of [text, text.replace(before, ''), text.replace(/^[^:]*:\s*/, '')]) {
    const found = localities(part);
    if (found.length === 1) return found[0];
  }
  const folded = foldText(text);
  if (folded.length > 200) return undefined;
  const named = context.localities.filter(({ fullName }) => textMatcher(fullName.vi)(folded));
  const longest = Math.max(0, ...named.map(({ fullName }) => fullName.vi.length));
  const [only, ...others] = named.filter(({ fullName }) => fullName.vi.length === longest);
  return others.length === 0 ? only : undefined;
}

/** The locality that a table is about as a whole: named above it, by its sheet, or by its file. */
export function localityOfTable(
  titles: readonly string[],
  sheet: string,
  file: string,
  context: SheetContext,
): Locality | undefined {
  const named = titles
    .map((title) => localityIn(title, context))
    .filter((each) => each !== undefined);
  if (new Set(named.map(({ code }) => code)).size > 1) return undefined;
  const fileName = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[_-]+/g, ' ');
  return (
    named[0] ??
    lexiconOf(context).localityOfCode(sheet) ??
    localityIn(sheet, context) ??
    lexiconOf(context).localityOfCode(fileName) ??
    localityIn(fileName, context)
  );
}
