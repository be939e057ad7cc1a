import { fromOldEncoding } from './old-encodings.js';
import { decodeAs } from './text-decoder.js';

/** Letters that neither Vietnamese nor English writes: few in a text that was decoded rightly. */
const unlikely =
  /[^\p{ASCII}\u00a0\u00ab\u00b0\u00b1\u00b2\u00b3\u00bb\u00d7\u2010-\u2026\u20ab\u2264\u2265àáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9\u0300-\u0323]/giu;

const unlikelyIn = (text: string): number => text.match(unlikely)?.length ?? 0;

/** Words of an old encoding as they are meant, where whole lines mix them with numbers. */
const mended = (text: string): string =>
  text.replace(/[^\s;,"|]+/g, (word) => fromOldEncoding(word)?.text ?? word);

/**
 * Decodes a text file: by the mark at its beginning, as UTF-8 where every byte fits, and else as the
 * one of the old code pages in which it looks Vietnamese.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const marked = decodeAs('utf-8', bytes.subarray(3));
    if (marked !== undefined) return { text: marked, encoding: 'UTF-8' };
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'UTF-16LE' : 'UTF-16BE';
    const wide = decodeAs(encoding.toLowerCase(), bytes.subarray(2));
    if (wide !== undefined) return { text: wide, encoding };
  }
  const unicode = decodeAs('utf-8', bytes);
  if (unicode !== undefined) return { text: unicode, encoding: 'UTF-8' };
  const vietnamese = (decodeAs('windows-1258', bytes) ?? '').normalize();
  const western = decodeAs('windows-1252', bytes) ?? '';
  // The cells convert it, each with a note.
  return unlikelyIn(mended(western)) < unlikelyIn(vietnamese)
    ? { text: western, encoding: 'windows-1252' }
    : { text: vietnamese, encoding: 'windows-1258' };
}
