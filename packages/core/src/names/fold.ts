import { apostrophes, dashes, readAlike, spaces, unseen } from './look-alikes.js';

const separators = new RegExp(`(?:${spaces.source}|${dashes.source})+`, 'gu');
const foreign = new RegExp(`[${[...readAlike.keys()].join('')}]`, 'g');
/** Text without alternative forms: most English texts. */
const plain = /^[a-z0-9 .,]*$/i;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A text as it is meant, in lower case and decomposed, with look-alike letters replaced. */
function asMeant(text: string): string {
  return plain.test(text) ? text.toLowerCase().replace(/ +/g, ' ').trim() : untangled(text);
}

function untangled(text: string): string {
  return text
    .replace(unseen, '')
    .normalize()
    .replace(foreign, (letter) => readAlike.get(letter) ?? letter)
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(foreign, (letter) => readAlike.get(letter) ?? letter)
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(separators, ' ')
    .trim();
}

/**
 * Folds a text for search: one form for all spellings that read the same. No marks, no case, đ as d
 * (Ð and Ɖ too), apostrophes left out, hyphens, dashes and spaces of every kind as one space;
 * invisible characters are left out, full-width letters are plain, and letters of other alphabets
 * count as the Latin ones that they look like. So `hoa` finds Hòa and Hoà, and `chom` finds Ch'ơm.
 *
 * @example
 * foldText('Đông Giang'); // 'dong giang'
 * foldText('Bà Rịa – Vũng Tàu'); // 'ba ria vung tau'
 */
export function foldText(text: string): string {
  return (
    asMeant(text)
      .replace(/[\u0300-\u036f']/g, '')
      .replace(/đ/g, 'd')
      .replace(/ +/g, ' ')
      // Drop a space that only carries a mark, and put marks in one order, even across an
      // apostrophe.
      .replace(/ (?=\p{M})/gu, '')
      .trim()
      .normalize('NFD')
  );
}

/**
 * The spelling of a name with its marks, the same for all spellings that read the same: like
 * `foldText`, but keeping letters, tones and apostrophes. Whichever vowel of a syllable carries the
 * tone, Hòa and Hoà are one.
 *
 * @example
 * spellingOf('Hòa') === spellingOf('HOÀ'); // true
 */
export function spellingOf(text: string): string {
  return asMeant(text)
    .replace(
      /[^ ]+/g,
      (syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''),
    )
    .replace(/\u030c/g, '\u0306')
    .normalize();
}
