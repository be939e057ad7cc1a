import { brotliCompressSync } from 'node:zlib';

/** Files are asked about several times, and compressing takes most of the time of making a site. */
const known = new WeakMap<Uint8Array, number>();

function weightOf(content: string | Uint8Array): number {
  if (typeof content === 'string') return brotliCompressSync(content).length;
  const weight = known.get(content) ?? brotliCompressSync(content).length;
  known.set(content, weight);
  return weight;
}

/** What files weigh on the wire, in bytes as brotli, without headers. */
export const weigh = (contents: Iterable<string | Uint8Array>): number =>
  [...contents].reduce((sum, content) => sum + weightOf(content), 0);
