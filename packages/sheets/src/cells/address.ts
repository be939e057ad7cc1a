/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, from 0; undefined for what is no column of a spreadsheet. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= 16_384 ? number - 1 : undefined;
}

/**
 * A cell as spreadsheets name it.
 *
 * @param row from 0
 * @param column from 0
 * @example
 * addressOf(11, 2); // 'C12'
 */
export const addressOf = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
