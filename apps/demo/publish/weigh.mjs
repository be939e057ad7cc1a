// @ts-check
import { brotliCompressSync } from 'node:zlib';

/**
 * What files weigh on the wire, in bytes as brotli, without headers.
 *
 * @param {Iterable<string | Uint8Array>} contents
 */
export const weigh = (contents) =>
  [...contents].reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
