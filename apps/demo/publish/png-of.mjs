// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.mjs';

const { resolve } = createRequire(import.meta.url);
const font = '@expo-google-fonts/be-vietnam-pro';
/** Be Vietnam Pro, regular and semi-bold. */
export const fontBuffers = [
  `${font}/400Regular/BeVietnamPro_400Regular.ttf`,
  `${font}/600SemiBold/BeVietnamPro_600SemiBold.ttf`,
].map((file) => new Uint8Array(readFileSync(resolve(file))));

await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

/**
 * Makes a PNG of an SVG whose text is in Be Vietnam Pro. No font of the machine is asked, and the
 * renderer is WebAssembly: every machine makes the same bytes.
 *
 * @param {string} svg
 */
export function pngOf(svg) {
  const drawn = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Be Vietnam Pro' } });
  const image = drawn.render();
  const png = palettePng(image.pixels, image.width, image.height);
  image.free();
  drawn.free();
  return png;
}
