import { glyphWidths, type Weight } from './glyph-widths.js';

const tables = new Map<Weight, ReadonlyMap<number, number>>();

/** Created on first use, so that a bundle that draws no picture can leave the widths out. */
function tableOf(weight: Weight): ReadonlyMap<number, number> {
  const known = tables.get(weight);
  if (known) return known;
  const table = new Map(
    glyphWidths[weight].flatMap(([first, widths]) =>
      widths.map((width, place) => [first + place, width] as const),
    ),
  );
  tables.set(weight, table);
  return table;
}

/** The width of a character that the font lacks: a full square, as wide letters need. */
const unknownWidth = 1000;

/**
 * Room that a line of text takes in Be Vietnam Pro, in the unit of its size. Kerning is ignored: it
 * only makes text narrower, so this is an upper bound.
 *
 * @example
 * textWidth('93,16%', 100, 400); // 355.7
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = tableOf(weight);
  let width = 0;
  for (const character of text) {
    width += table.get(character.codePointAt(0) ?? 0) ?? unknownWidth;
  }
  return (width * size) / 1000;
}
