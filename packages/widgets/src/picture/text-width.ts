import { glyphWidths, type Weight } from './glyph-widths.js';

const widthOf = ([400, 600] as const).map(
  (weight) =>
    [
      weight,
      new Map(
        glyphWidths[weight].flatMap(([first, widths]) =>
          widths.map((width, place) => [first + place, width] as const),
        ),
      ),
    ] as const,
);
const tables = new Map<Weight, ReadonlyMap<number, number>>(widthOf);

/** What a character takes that the font does not have: a full square, as wide letters need. */
const unknownWidth = 1000;

/**
 * Room that a line of text takes in Be Vietnam Pro, in the unit of its size. Kerning is not counted:
 * it makes text narrower, so that nothing is wider than this says.
 *
 * @example
 * textWidth('93,16%', 100, 400); // 355.7
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = tables.get(weight);
  let width = 0;
  for (const character of text) {
    width += table?.get(character.codePointAt(0) ?? 0) ?? unknownWidth;
  }
  return (width * size) / 1000;
}
