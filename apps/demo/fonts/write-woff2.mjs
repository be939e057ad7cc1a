// @ts-check
import { brotliCompressSync, constants } from 'node:zlib';

/** Tags with a number of their own in the format, in its order. */
const knownTags = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
  'prep',
];
const gsubNumber = 28;

/** @param {number} value */
function variableLength(value) {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return Buffer.from(bytes);
}

/**
 * A WOFF 2 file of tables, none of them transformed. `loca` must follow `glyf`.
 *
 * @param {[tag: string, bytes: Buffer][]} tables
 */
export function writeWoff2(tables) {
  const directory = Buffer.concat(
    tables.map(([tag, bytes]) => {
      const number = tag === 'GSUB' ? gsubNumber : knownTags.indexOf(tag);
      // Version 3 of these two means "as it is".
      const transform = tag === 'glyf' || tag === 'loca' ? 3 : 0;
      return Buffer.concat([
        Buffer.from([number | (transform << 6)]),
        variableLength(bytes.length),
      ]);
    }),
  );
  const data = Buffer.concat(tables.map(([, bytes]) => bytes));
  const packed = brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT },
  });
  const padding = Buffer.alloc(-(48 + directory.length + packed.length) & 3);
  const sfntSize = tables.reduce(
    (sum, [, { length }]) => sum + ((length + 3) & ~3),
    12 + 16 * tables.length,
  );

  const header = Buffer.alloc(48);
  header.write('wOF2', 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(48 + directory.length + packed.length + padding.length, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(sfntSize, 16);
  header.writeUInt32BE(packed.length, 20);
  return Buffer.concat([header, directory, packed, padding]);
}
