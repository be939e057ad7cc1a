// @ts-check
import { moveGlyph } from './glyph.mjs';

const figures = [...'0123456789'];

/**
 * The ten figures of a font as a font of their own: as they were drawn, and, by the feature `tnum`,
 * all of one width. Glyph 0 is empty, 1–10 are the figures, 11–20 the same in tabular width.
 *
 * @param {Map<string, Buffer>} font tables of a TrueType font
 * @returns {[tag: string, bytes: Buffer][]}
 */
export function tabularFigures(font) {
  const table = (/** @type {string} */ tag) => {
    const bytes = font.get(tag);
    if (!bytes) throw new Error(`The font has no table ${tag}`);
    return bytes;
  };
  const drawn = figures.map((figure) => readGlyph(table, glyphOf(table('cmap'), figure)));
  // 1 is narrow by nature: the width that the others share keeps their rhythm.
  const others = drawn.filter((_, figure) => figure !== 1);
  const width = Math.round(others.reduce((sum, { advance }) => sum + advance, 0) / others.length);
  const tabular = drawn.map(({ outline, advance }) => {
    const shift = Math.round((width - advance) / 2);
    return { outline: moveGlyph(outline, shift), advance: width };
  });
  const unmoved = drawn.map(({ outline, advance }) => ({
    outline: moveGlyph(outline, 0),
    advance,
  }));
  const glyphs = [{ outline: Buffer.alloc(0), advance: width }, ...unmoved, ...tabular];
  const { glyf, loca } = packOutlines(glyphs.map(({ outline }) => outline));

  return [
    ['cmap', figureMap()],
    ['head', patched(table('head'), 50, 1)],
    ['hhea', patched(table('hhea'), 34, glyphs.length)],
    [
      'hmtx',
      Buffer.concat(
        glyphs.map(({ outline, advance }) =>
          words(advance, outline.length ? outline.readInt16BE(2) : 0),
        ),
      ),
    ],
    [
      'maxp',
      patched(
        Buffer.concat([table('maxp').subarray(0, 14), words(2, 0, 0, 0, 0, 0, 0, 0, 0)]),
        4,
        glyphs.length,
      ),
    ],
    ['name', table('name')],
    ['OS/2', table('OS/2')],
    ['post', Buffer.concat([words(3, 0), table('post').subarray(4, 32)])],
    ['GSUB', tabularFeature()],
    ['glyf', glyf],
    ['loca', loca],
  ];
}

/** @param {...number} values 16 bits each */
function words(...values) {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, place) => bytes.writeUInt16BE(value & 0xffff, place * 2));
  return bytes;
}

/** @param {Buffer} bytes @param {number} at @param {number} value */
function patched(bytes, at, value) {
  const copy = Buffer.from(bytes);
  copy.writeUInt16BE(value, at);
  return copy;
}

/** Glyph of a character by the font's own map (format 4). @param {Buffer} cmap @param {string} character */
function glyphOf(cmap, character) {
  const code = character.charCodeAt(0);
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, place) =>
    cmap.readUInt32BE(8 + 8 * place),
  );
  const at = subtables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('The font has no character map of format 4');
  const size = cmap.readUInt16BE(at + 6);
  for (let end = at + 14; end < at + 14 + size; end += 2) {
    const [start, delta, range] = [end + 2 + size, end + 2 + 2 * size, end + 2 + 3 * size];
    if (cmap.readUInt16BE(end) < code) continue;
    const offset = cmap.readUInt16BE(range);
    const from = cmap.readUInt16BE(start);
    if (from > code) break;
    const shift = cmap.readInt16BE(delta);
    return offset
      ? cmap.readUInt16BE(range + offset + 2 * (code - from)) + shift
      : (code + shift) & 0xffff;
  }
  throw new Error(`The font has no ${character}`);
}

/** @param {(tag: string) => Buffer} table @param {number} glyph */
function readGlyph(table, glyph) {
  const isLong = table('head').readInt16BE(50) === 1;
  const at = (/** @type {number} */ place) =>
    isLong ? table('loca').readUInt32BE(4 * place) : table('loca').readUInt16BE(2 * place) * 2;
  const measured = Math.min(glyph, table('hhea').readUInt16BE(34) - 1);
  return {
    outline: table('glyf').subarray(at(glyph), at(glyph + 1)),
    advance: table('hmtx').readUInt16BE(4 * measured),
  };
}

/** @param {Buffer[]} outlines */
function packOutlines(outlines) {
  const padded = outlines.map((outline) =>
    Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]),
  );
  const loca = Buffer.alloc(4 * (padded.length + 1));
  let offset = 0;
  padded.forEach((outline, place) => {
    offset += outline.length;
    loca.writeUInt32BE(offset, 4 * (place + 1));
  });
  return { glyf: Buffer.concat(padded), loca };
}

/** Characters 0–9 are glyphs 1–10. */
function figureMap() {
  const first = 0x30;
  const segments = words(
    4,
    32,
    0,
    4,
    4,
    1,
    0,
    first + 9,
    0xffff,
    0,
    first,
    0xffff,
    1 - first,
    1,
    0,
    0,
  );
  return Buffer.concat([words(0, 1, 3, 1, 0, 12), segments]);
}

/** `tnum`, for every script: glyph n becomes glyph n + 10. */
function tabularFeature() {
  const tag = (/** @type {string} */ text) => Buffer.from(text, 'latin1');
  const script = words(4, 0, 0, 0xffff, 1, 0);
  const scripts = Buffer.concat([words(2), tag('DFLT'), words(14), tag('latn'), words(14), script]);
  const features = Buffer.concat([words(1), tag('tnum'), words(8, 0, 1, 0)]);
  const coverage = words(2, 1, 1, 10, 0);
  const lookup = Buffer.concat([words(1, 4, 1, 0, 1, 8), words(1, 6, 10), coverage]);
  const start = 10;
  return Buffer.concat([
    words(1, 0, start, start + scripts.length, start + scripts.length + features.length),
    scripts,
    features,
    lookup,
  ]);
}
