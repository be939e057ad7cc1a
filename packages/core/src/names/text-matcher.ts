import { foldText } from './fold.js';

const inWord = /[\p{L}\p{N}]/u;

/** Whether a text continues with these letters, ignoring spaces. */
function goesOn(text: string, from: number, letters: string): boolean {
  let place = from;
  for (let index = 0; index < letters.length; index++, place++) {
    while (text.charAt(place) === ' ') place++;
    if (text.charAt(place) !== letters.charAt(index)) return false;
  }
  return true;
}

/**
 * Matches a query against folded texts: from the start of one of their words, with or without the
 * spaces between words, so that `avuong` finds A Vương and `a vuong` finds Avương. An empty query
 * matches every text. Fold the texts once, with `foldText`, and match all of them.
 *
 * @example
 * const isFound = textMatcher('Ba Ria-Vung Tau');
 * isFound(foldText('Tỉnh Bà Rịa – Vũng Tàu')); // true
 */
export function textMatcher(query: string): (folded: string) => boolean {
  const letters = foldText(query).replaceAll(' ', '');
  const first = letters.charAt(0);
  return (folded) => {
    for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
      if (at > 0 && inWord.test(folded.charAt(at - 1))) continue;
      if (goesOn(folded, at, letters)) return true;
    }
    return false;
  };
}
