import { nouns } from '@thidua/widgets/nouns';
import { digestOf } from './digest.js';
import { lifted, type Files } from './imports.js';

/** Runs alone, as a plain script too. */
const plainScripts = ['iframe.js', 'framed.js'];

/**
 * The files that other sites load, as they are published. One folder for each release, which never
 * changes, holds them all; beside it stand those that a page names and that follow the newest
 * release. They are the same modules, and import from its folder, so that whatever a browser kept of
 * an earlier release, the files that it runs together were built together.
 *
 * @param built the built elements by name, in one order
 * @returns contents by address, and the address of the folder of this release
 */
export function embedFiles(
  built: ReadonlyMap<string, Uint8Array>,
  version: string,
): { files: Files; folder: string } {
  const scripts = [...built].flatMap((file) => (file[0].endsWith('.js') ? file : []));
  const release = `${version}-${digestOf(scripts)}`;
  const folder = `/thidua/${release}/`;
  const files: Files = new Map();
  for (const [name, content] of built) {
    files.set(folder + name, content);
    if (!namedByPages.has(name)) continue;
    files.set(`/thidua/${name}`, plainScripts.includes(name) ? content : lifted(content, release));
  }
  return { files, folder };
}

/** The others are imported by these, or pinned: those never follow. */
const namedByPages = new Set([
  ...['thidua.js', 'languages.js'],
  ...plainScripts,
  ...nouns.map((noun) => `${noun}.js`),
]);
