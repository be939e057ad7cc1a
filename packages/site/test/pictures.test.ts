// Pictures that go with links, as they are in a site and as the renderer draws them.
import { Resvg } from '@resvg/resvg-wasm';
import { scoreboard2023 } from '@thidua/quang-nam';
import { scoreboard2023 as sampleScoreboard } from '@thidua/sample-province';
import { buildSite, builtFiles } from '@thidua/site';
import { everythingShown } from '@thidua/site/parts';
import { nouns } from '@thidua/widgets/nouns';
import { renderPicture } from '@thidua/widgets/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { palettePng } from '../src/publish/palette-png.js';
import { pngDrawer } from '../src/publish/png-of.js';
import { picturesOf } from '../src/sharing/picture.js';
import { sampleFile } from './support/sample-site.js';

const languages = ['vi', 'en'] as const;
const pictures = picturesOf(sampleScoreboard, languages);
const fontBuffers = builtFiles().fonts.map((font) => new Uint8Array(font));

let files: Map<string, Uint8Array>;
let pngOf: (svg: string) => Uint8Array;
beforeAll(async () => {
  pngOf = await pngDrawer(fontBuffers);
  files = await buildSite({ scoreboard: sampleFile });
});

describe.each(pictures.map((picture) => [picture.path, picture] as const))(
  '%s',
  (path, picture) => {
    const written = (): Buffer => Buffer.from(files.get(path) ?? Uint8Array.of());

    it('is a PNG of 1200 × 630 pixels with a palette, of at most 60 kB', () => {
      const png = written();
      expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect([...png.subarray(24, 26)], 'bits, palette').toEqual([8, 3]);
      expect(png.length).toBeLessThanOrEqual(60_000);
    });

    it('has the same bytes whenever it is made', () => {
      const [once, again] = [pngOf(picture.svg), pngOf(picture.svg)];
      expect(Buffer.compare(once, again)).toBe(0);
      expect(Buffer.compare(once, written())).toBe(0);
    });
  },
);

it('draws every board, target and milestone in both languages', () => {
  expect(pictures).toHaveLength(everythingShown(sampleScoreboard).length * 2);
  expect(new Set(pictures.map(({ path }) => path)).size).toBe(pictures.length);
});

it('draws no text wider than it was measured, long names too', () => {
  const long = 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và Phong trào thi đua ';
  const named = JSON.parse(
    JSON.stringify(scoreboard2023, (key, value: unknown) =>
      ['vi', 'en', 'reference'].includes(key) ? long.repeat(3) : value,
    ),
  ) as typeof scoreboard2023;
  const svgs = [scoreboard2023, named].flatMap((scoreboard) =>
    nouns.map((noun) => renderPicture(noun, { scoreboard }).svg),
  );
  for (const svg of svgs) {
    const [open = ''] = /<svg[^>]*>/.exec(svg) ?? [];
    const lines = svg.match(/<text.*<\/text>/g) ?? [];
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const drawn = new Resvg(`${open}${line}</svg>`, { font: { fontBuffers } });
      const box = drawn.getBBox();
      expect(box, line).toBeDefined();
      // Between the margins: all text was set to lie there.
      expect(box?.x, line).toBeGreaterThanOrEqual(59);
      expect((box?.x ?? NaN) + (box?.width ?? NaN), line).toBeLessThanOrEqual(1141);
      expect(box?.y, line).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? NaN) + (box?.height ?? NaN), line).toBeLessThanOrEqual(630);
    }
  }
});

it('changes the address of a picture with what it shows', () => {
  const addresses = new Set(pictures.map(({ address }) => address.split('?')[1]));
  expect(addresses.size).toBe(pictures.length);
  for (const { address, path } of pictures) {
    expect(address).toMatch(new RegExp(`^${path.replace('.', '\\.')}\\?v=[0-9a-f]{8}$`));
  }
});

describe('palettePng', () => {
  it('keeps up to 256 colours as they are, and takes the nearest for others', async () => {
    const shades = Array.from({ length: 300 }, (_, shade) => [shade % 256, shade >> 8, 0, 255]);
    // The first 256 shades stand twice, so that they are the most frequent.
    const pixels = Uint8Array.from([...shades.slice(0, 256), ...shades].flat());
    const png = Buffer.from(palettePng(pixels, shades.length + 256, 1));
    const { inflateSync } = await import('node:zlib');
    const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('PLTE') + 4 + 768);
    const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
    const places = inflateSync(data).subarray(1);
    const colours = [...places].map((place) => [...palette.subarray(3 * place, 3 * place + 3)]);
    expect(colours.slice(0, 256)).toEqual(shades.slice(0, 256).map((shade) => shade.slice(0, 3)));
    // One step of green away lies the same red without green.
    expect(colours.at(-1)).toEqual([43, 0, 0]);
  });
});
