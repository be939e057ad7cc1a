// @ts-check
import { inflateSync } from 'node:zlib';

/**
 * The tables of a WOFF 1 font, uncompressed, by tag.
 *
 * @param {Buffer} file
 * @returns {Map<string, Buffer>}
 */
export function readWoff(file) {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1 file');
  const count = file.readUInt16BE(12);
  const tables = new Map();
  for (let entry = 44; entry < 44 + 20 * count; entry += 20) {
    const offset = file.readUInt32BE(entry + 4);
    const packed = file.readUInt32BE(entry + 8);
    const length = file.readUInt32BE(entry + 12);
    const bytes = file.subarray(offset, offset + packed);
    tables.set(
      file.toString('latin1', entry, entry + 4),
      packed < length ? inflateSync(bytes) : bytes,
    );
  }
  return tables;
}
