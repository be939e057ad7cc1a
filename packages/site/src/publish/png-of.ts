import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.js';

let ready: Promise<void> | undefined;

/** The renderer takes its code once; another copy of this module may have given it. */
function isReady(error: unknown): void {
  if (!String(error).includes('Already initialized')) throw error;
}

/**
 * Makes PNG files of SVG files whose text is in Be Vietnam Pro. No font of the machine is asked, and
 * the renderer is WebAssembly: every machine makes the same bytes.
 *
 * @param fonts as TrueType files
 * @returns what draws one
 */
export async function pngDrawer(
  fonts: readonly Uint8Array[],
): Promise<(svg: string) => Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(isReady);
  await ready;
  const font = {
    fontBuffers: fonts.map((each) => new Uint8Array(each)),
    defaultFontFamily: 'Be Vietnam Pro',
  };
  return (svg) => {
    const drawn = new Resvg(svg, { font });
    const image = drawn.render();
    const png = palettePng(image.pixels, image.width, image.height);
    image.free();
    drawn.free();
    return png;
  };
}
