/** A heading is read at a glance; a cell of a spreadsheet holds 32,767 characters. */
export const longestHeading = 300;
export const longestText = 2_000;

const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g;
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text of a scoreboard as it stands on paper: composed, in one line, without what no printer prints,
 * and of a length that a cell holds.
 *
 * @param most characters that are kept; what is longer ends in `…`
 */
export function plainText(text: string, most = longestText): string {
  const line = text.normalize('NFC').replace(unseen, ' ').replace(halves, '\ufffd').trim();
  const letters = [...line.slice(0, 2 * most + 2)];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
