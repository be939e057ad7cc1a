/** Letters of a column, from 0: `A`, `Z`, `AA`. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A cell as spreadsheets name it, from 0: `C12`. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;
