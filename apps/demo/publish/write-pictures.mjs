// @ts-check
import { pngOf } from './png-of.mjs';
import { writeFiles } from './write-files.mjs';

/**
 * Writes the pictures that go with links to the site's pages.
 *
 * @param {string} dist folder of the built site
 * @param {import('../src/sharing/picture.js').SharedPicture[]} pictures
 */
export const writePictures = (dist, pictures) =>
  writeFiles(dist, new Map(pictures.map(({ path, svg }) => [path, pngOf(svg)])));
