// @ts-check

/**
 * A simple TrueType outline without hinting, moved sideways. Only the first point states where the
 * outline begins; all others are relative to it.
 *
 * @param {Buffer} glyph
 * @param {number} shift in font units
 */
export function moveGlyph(glyph, shift) {
  const contours = glyph.readInt16BE(0);
  if (contours < 1) throw new Error('Only simple glyphs can be moved');
  const points = glyph.readUInt16BE(10 + 2 * (contours - 1)) + 1;
  const instructionsAt = 10 + 2 * contours;
  const flagsAt = instructionsAt + 2 + glyph.readUInt16BE(instructionsAt);
  const { flags, end } = readFlags(glyph, flagsAt, points);

  const first = flags[0] ?? 0;
  const isByte = (first & xIsByte) !== 0;
  const isSame = (first & xIsSameOrPositive) !== 0;
  const size = isByte ? 1 : isSame ? 0 : 2;
  const x = isByte ? glyph.readUInt8(end) * (isSame ? 1 : -1) : size ? glyph.readInt16BE(end) : 0;
  flags[0] = first & ~(xIsByte | xIsSameOrPositive);

  const header = Buffer.from(glyph.subarray(0, instructionsAt));
  for (const bound of [2, 6]) header.writeInt16BE(header.readInt16BE(bound) + shift, bound);
  const moved = Buffer.alloc(2);
  moved.writeInt16BE(x + shift);
  return Buffer.concat([
    header,
    Buffer.alloc(2),
    Buffer.from(flags),
    moved,
    glyph.subarray(end + size),
  ]);
}

const xIsByte = 2;
const repeats = 8;
const xIsSameOrPositive = 16;

/**
 * @param {Buffer} glyph
 * @param {number} start
 * @param {number} count
 */
function readFlags(glyph, start, count) {
  const flags = [];
  let end = start;
  while (flags.length < count) {
    const flag = glyph.readUInt8(end++);
    const times = flag & repeats ? glyph.readUInt8(end++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag & ~repeats);
  }
  return { flags, end };
}
