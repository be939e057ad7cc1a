import { brotliCompressSync } from 'node:zlib';

/** What files weigh on the wire, in bytes as brotli, without headers. */
export const weigh = (contents: Iterable<string | Uint8Array>): number =>
  [...contents].reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
