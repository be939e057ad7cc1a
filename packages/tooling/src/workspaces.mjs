// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @typedef {object} Workspace
 * @property {string} name as in its package.json
 * @property {string} folder absolute
 * @property {Record<string, string>} scripts
 * @property {boolean} isPublic whether it is published
 * @property {boolean} drivesBrowsers whether its tests do: it names what they do it with
 */

/** @returns {Workspace[]} every package and app of the repository, by folder */
export function workspaces() {
  return ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const { name, scripts = {}, dependencies, devDependencies } = manifest;
      const drivesBrowsers = 'playwright' in { ...dependencies, ...devDependencies };
      return { name, folder, scripts, isPublic: !manifest.private, drivesBrowsers };
    });
}

/**
 * The test files of a workspace: `unit` ones need nothing built, `built` ones drive what is built,
 * `browsers` ones do so in every browser.
 *
 * @param {string} folder absolute
 * @param {'unit' | 'built' | 'browsers'} kind
 * @returns {string[]} absolute paths
 */
export function testFiles(folder, kind) {
  return ['src', 'test']
    .filter((room) => existsSync(join(folder, room)))
    .flatMap((room) =>
      readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.test\.(ts|mjs)$/.test(path) && kindOf(room, path) === kind)
        .map((path) => join(folder, room, path)),
    );
}

/** @param {string} room @param {string} path */
function kindOf(room, path) {
  if (room === 'test') return path.includes('.browsers.test.') ? 'browsers' : 'built';
  return path.includes('.browser.test.') ? 'built' : 'unit';
}
