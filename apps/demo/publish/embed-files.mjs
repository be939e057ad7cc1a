// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.mjs';
import { lifted } from './imports.mjs';

/** Runs alone, as a plain script too. */
const plainScripts = ['iframe.js', 'framed.js'];

/**
 * The files that other sites load, as they are published. One folder for each release, which never
 * changes, holds them all; beside it stand those that a page names and that follow the newest
 * release. They are the same modules, and import from its folder, so that whatever a browser kept of
 * an earlier release, the files that it runs together were built together.
 *
 * @param {string} built folder of the built elements
 * @param {string} version
 * @returns {{ files: import('./imports.mjs').Files, folder: string }} contents by address, and the
 *   address of the folder of this release
 */
export function embedFiles(built, version) {
  const names = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(built, name)).isFile())
    .sort();
  const contents = names.map((name) => readFileSync(join(built, name)));
  const scripts = names.flatMap((name, at) =>
    name.endsWith('.js') ? [name, contents[at] ?? ''] : [],
  );
  const release = `${version}-${digestOf(scripts)}`;
  const folder = `/thidua/${release}/`;
  /** @type {import('./imports.mjs').Files} */
  const files = new Map();
  names.forEach((name, at) => {
    const content = contents[at] ?? Buffer.of();
    files.set(folder + name, content);
    if (!isNamedByPages(name)) return;
    const isPlain = plainScripts.includes(name);
    files.set(`/thidua/${name}`, isPlain ? content : Buffer.from(lifted(`${content}`, release)));
  });
  return { files, folder };
}

/** Chunks have hashes in their names; the file with every element is pinned, and never follows. */
const isNamedByPages = (/** @type {string} */ name) =>
  /^[a-z]+\.js$/.test(name) && name !== 'all.js';
