import { decodeAs } from './text-decoder.js';
import { harmlessPart, highestRatio, largestPart, largestUnpacked, mostParts } from './limits.js';

/** A part of a workbook, as the directory at the end of the file names it. */
export interface ZipPart {
  name: string;
  packedBytes: number;
  unpackedBytes: number;
  method: number;
  /** Where its own header begins. */
  offset: number;
}

/** What is wrong with a directory: `bomb` is one that would unpack beyond the limits. */
export type ZipFault = 'damaged' | 'bomb' | 'encrypted';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const sentinel = 0xffffffff;

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

/** Whether a part would unpack to more than anybody would fill in by hand. */
const isBomb = ({ packedBytes, unpackedBytes, method }: ZipPart): boolean =>
  unpackedBytes > largestPart ||
  (unpackedBytes > harmlessPart && unpackedBytes > packedBytes * highestRatio) ||
  // A size that is not declared could not be held to.
  (unpackedBytes === 0 && packedBytes > 2 && method !== 0);

/** The parts of a ZIP file, from its directory alone: nothing is unpacked. */
export function zipParts(bytes: Uint8Array): ZipPart[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? undefined : endOf(view);
  if (end === undefined) return 'damaged';
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostParts) return 'bomb';
  const parts = new Map<string, ZipPart>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const name = decodeAs('utf-8', bytes.subarray(at + 46, at + 46 + nameLength));
    const part: ZipPart = {
      name: name ?? '',
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    };
    if ((view.getUint16(at + 8, true) & 1) === 1) return 'encrypted';
    const isBeyond = [part.packedBytes, part.unpackedBytes, part.offset].includes(sentinel);
    if (name === undefined || isBeyond || parts.has(part.name)) return 'damaged';
    if (isBomb(part)) return 'bomb';
    parts.set(part.name, part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const all = [...parts.values()];
  const total = all.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  return total > largestUnpacked ? 'bomb' : all;
}
