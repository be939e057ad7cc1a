import { plainText } from './plain-text.js';

/** As many characters as the name of a sheet may have. */
const longest = 31;

/** Code units, without half a letter at the end. */
const cut = (text: string, most: number): string =>
  [...text].reduce(
    (kept, letter) => (kept.length + letter.length <= most ? kept + letter : kept),
    '',
  );

/** Without spaces and apostrophes at its ends. */
function trimmed(text: string): string {
  const isEnd = (letter = ''): boolean => /^[\s']$/.test(letter);
  let [from, to] = [0, text.length];
  while (from < to && isEnd(text[from])) from += 1;
  while (to > from && isEnd(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

/**
 * Names that sheets may have: 31 characters without `[ ] : * ? / \`, no apostrophe at an end, none
 * empty, none twice whatever the case, and not the one that Excel keeps for itself.
 *
 * @example
 * sheetNames(['Kinh tế / xã hội', 'kinh tế - xã hội']); // ['Kinh tế - xã hội', 'kinh tế - xã hội (2)']
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wanted.map((each) => {
    const base = trimmed(plainText(each, 2 * longest).replace(/[[\]:*?/\\]/g, '-')) || '-';
    for (let order = 1; ; order += 1) {
      const end = order === 1 ? '' : ` (${order})`;
      const short = base.length > longest - end.length;
      const kept = short ? `${trimmed(cut(base, longest - end.length - 1))}…` : base;
      const name = `${kept}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
