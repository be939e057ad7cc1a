import { inflateSync } from 'fflate';
import type { ZipPart } from './zip-directory.js';

/**
 * The bytes of one part; undefined where it is damaged. It unpacks into as much room as its directory
 * declares, and never into more.
 */
export function unzipPart(bytes: Uint8Array, part: ZipPart): Uint8Array | undefined {
  const { offset, packedBytes, unpackedBytes, method } = part;
  if (offset + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  if (packed.length < packedBytes) return undefined;
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    const unpacked = inflateSync(packed, { out: new Uint8Array(unpackedBytes) });
    return unpacked.length === unpackedBytes ? unpacked : undefined;
  } catch {
    return undefined;
  }
}
