import { apostrophes, dashes, lookAlikes, spaces, unseen } from './look-alikes.js';

const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const latin = /\p{Script=Latin}/u;

/** A word in Latin letters, if it can be read so; words of another alphabet are unchanged. */
function inLatin(word: string): string {
  const read = Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join('');
  return otherAlphabet.test(read) ? word : read;
}

/**
 * A name as it should be typed: composed (NFC), in Latin letters, Đ for Ð and Ɖ, with plain hyphens
 * and apostrophes, single spaces and nothing invisible. A correct name is returned unchanged; curly
 * apostrophes and en dashes are correct.
 *
 * @example
 * mendName('Ðại\u00a0Lộc'); // 'Đại Lộc'
 */
export function mendName(name: string): string {
  const composed = name
    .replace(unseen, '')
    .normalize()
    .replace(/[\uff01-\uff5e]+/g, (wide) => wide.normalize('NFKC'))
    .replace(new RegExp(`${spaces.source}+`, 'g'), ' ')
    .trim();
  const read = latin.test(composed) ? composed.replace(/[^ ]+/g, inLatin) : composed;
  return read
    .replace(apostrophes, (mark) => (/[‘’ʼ]/.test(mark) ? mark : "'"))
    .replace(/[—―]/g, '–')
    .replace(dashes, (dash) => (dash === '–' ? dash : '-'));
}
