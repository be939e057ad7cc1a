// @ts-check
import { digestOf, integrityOf } from './digest.mjs';
import { embedFiles } from './embed-files.mjs';
import { closureOf } from './imports.mjs';
import { weigh } from './weigh.mjs';

/** @typedef {import('../src/embed/publication.js').Publication} Publication */

const loader = '/thidua/thidua.js';
const frameScript = '/thidua/iframe.js';
const framedScript = '/thidua/framed.js';
const following = '/data/scoreboard-2023.json';

/**
 * What is known before anything is built, for the development server.
 *
 * @type {Publication}
 */
export const unbuilt = {
  ...{ loader, elements: {}, frameScript, framedScript },
  pinned: { src: '/thidua/source/all.js', integrity: '' },
  ...{ scoreboard: following, archivedScoreboard: following, archivedIntegrity: '', bytes: {} },
};

/**
 * Everything that other sites load, and what the pages of the site tell of it.
 *
 * @param {object} built
 * @param {string} built.embed folder of the built elements
 * @param {string} built.version of the elements
 * @param {Buffer} built.scoreboard
 * @returns {{ files: import('./imports.mjs').Files, publication: Publication }} `files` by address
 */
export function publish({ embed, version, scoreboard }) {
  const { files, folder } = embedFiles(embed, version);
  const pinned = `${folder}all.js`;
  const archivedScoreboard = `/data/archive/scoreboard-2023-${digestOf([scoreboard])}.json`;
  files.set(following, scoreboard).set(archivedScoreboard, scoreboard);

  const elements = Object.fromEntries(
    [...files.keys()]
      .filter((address) => address.startsWith(`${folder}elements/`) && address.endsWith('.js'))
      .map((address) => [address.slice(`${folder}elements/`.length, -'.js'.length), address]),
  );
  /** @param {Iterable<string>} addresses */
  const weighAll = (addresses) => weigh([...addresses].map((address) => contentOf(files, address)));
  const withLoader = closureOf(files, loader);
  const alone = [pinned, frameScript, framedScript, following, archivedScoreboard];
  const bytes = Object.fromEntries([
    [loader, weighAll(withLoader)],
    ...alone.map((address) => [address, weighAll([address])]),
    ...Object.values(elements).map((address) => {
      const needed = closureOf(files, address, { isLater: true });
      return [address, weighAll([...needed].filter((file) => !withLoader.has(file)))];
    }),
  ]);
  return {
    files,
    publication: {
      loader,
      elements,
      frameScript,
      framedScript,
      pinned: { src: pinned, integrity: integrityOf(contentOf(files, pinned)) },
      scoreboard: following,
      archivedScoreboard,
      archivedIntegrity: integrityOf(scoreboard),
      bytes,
    },
  };
}

/**
 * @param {import('./imports.mjs').Files} files
 * @param {string} address
 */
function contentOf(files, address) {
  const content = files.get(address);
  if (!content) throw new Error(`The build has no ${address}`);
  return content;
}
