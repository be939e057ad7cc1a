import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const most = 256;

/**
 * A PNG with a palette: a byte for each pixel instead of four. Flat colours with smooth edges use
 * some hundred shades; the 256 most frequent stay as they are, the others become the nearest of
 * those. Compressed by fflate, whose output is the same with every version of Node.
 *
 * @param pixels red, green, blue, alpha of each, all opaque
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = view.getUint32(at) >>> 8;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts]
    .sort(([one, some], [other, more]) => more - some || one - other)
    .map(([colour]) => colour);
  const palette = colours.slice(0, most);
  const places = new Map(colours.map((colour, place) => [colour, place]));
  for (const colour of colours.slice(most)) places.set(colour, nearest(colour, palette));

  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 1; x <= width; x++, at += 4) {
      lines[y * (width + 1) + x] = places.get(view.getUint32(at) >>> 8) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', Buffer.from(zlibSync(lines, { level: 9 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const parts = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = parts(colour);
  const distance = (other: number): number =>
    parts(other).reduce((sum, part, place) => sum + (part - (wanted[place] ?? 0)) ** 2, 0);
  let best = 0;
  palette.forEach((other, place) => {
    if (distance(other) < distance(palette[best] ?? 0)) best = place;
  });
  return best;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([size, named, check]);
}
