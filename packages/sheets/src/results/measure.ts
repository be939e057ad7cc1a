/** Widths of letters of Times New Roman as parts of their size, in classes; of bold ones a little more. */
const classes: readonly [RegExp, number][] = [
  [/[ijltf.,:;'’|!()[\]/ -]/, 0.31],
  [/[mw%…—]/, 0.8],
  [/[A-ZĐ]/, 0.71],
  [/[0-9]/, 0.5],
];
const usual = 0.47;
const boldness = 1.07;
/** Programs do not all measure alike. */
const care = 1.08;
const millimetresPerPoint = 25.4 / 72;

const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    // A letter is as wide as it is without its marks.
    const bare = letter.normalize('NFD').charAt(0);
    width = classes.find(([pattern]) => pattern.test(bare))?.[1] ?? (bare > '\u02ff' ? 1 : usual);
    known.set(letter, width);
  }
  return width;
}

/**
 * About how wide a text is, in millimetres: no program that opens a file says it beforehand.
 *
 * @param size of the letters, in points
 */
export function lengthOf(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width * size * millimetresPerPoint * (isBold ? boldness : 1) * care;
}

/** Millimetres from line to line. */
export const lineOf = (size: number): number => size * 1.2 * millimetresPerPoint;

/** Room that a cell keeps free at its sides, in millimetres. */
export const padding = 2.2;

const wordsOf = (text: string): string[] => text.split(/\s+/);

/** The size of the words that stand in place of a number: there are more of them. */
export const sizeOfGap = (size: number): number => Math.max(7, size - 1);

/** The widest word of a text, in millimetres. */
export const widestWord = (text: string, size: number, isBold = false): number =>
  wordsOf(text).reduce((most, word) => Math.max(most, lengthOf(word, size, isBold)), 0);

/** Lines that a text takes, broken between words as programs do, in a cell of this width. */
export function linesOf(text: string, width: number, size: number, isBold = false): number {
  const room = Math.max(1, width - padding);
  const space = lengthOf(' ', size, isBold);
  let [lines, used] = [1, 0];
  for (const word of wordsOf(text)) {
    const own = lengthOf(word, size, isBold);
    if (used > 0 && used + space + own > room) {
      lines += 1;
      used = 0;
    }
    // A word that is wider than the cell is broken in it.
    const broken = Math.ceil(own / room) - 1;
    lines += Math.max(0, broken);
    used += own - broken * room + (used > 0 ? space : 0);
  }
  return lines;
}
