// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pngOf } from './png-of.mjs';

/**
 * Writes the pictures that go with links to the site's pages.
 *
 * @param {string} dist folder of the built site
 * @param {import('../src/sharing/picture.js').SharedPicture[]} pictures
 */
export function writePictures(dist, pictures) {
  for (const { path, svg } of pictures) {
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pngOf(svg));
  }
}
