// @ts-check
import { posix, relative, sep } from 'node:path';

/**
 * @typedef {object} Origin where a release comes from
 * @property {string} url of the repository's page, such as `https://forge.example/owner/name`
 * @property {string} commit its digest
 */

/**
 * The folder of a package inside the repository, as addresses write it.
 *
 * @param {string} root absolute
 * @param {string} folder absolute
 */
export const placeOf = (root, folder) => relative(root, folder).split(sep).join('/');

/**
 * A package.json with its repository, home page and issue tracker.
 *
 * @param {string} manifest
 * @param {Origin} origin
 * @param {string} place of the package
 */
export function withOrigin(manifest, { url }, place) {
  const known = {
    ...JSON.parse(manifest),
    homepage: `${url}/tree/main/${place}#readme`,
    bugs: `${url}/issues`,
    repository: { type: 'git', url: `git+${url}.git`, directory: place },
  };
  return `${JSON.stringify(known, null, 2)}\n`;
}

/**
 * A README whose links lead into the repository, at the published commit: inside an installed
 * package they would lead nowhere.
 *
 * @param {string} readme
 * @param {Origin} origin
 * @param {string} place of the package
 */
export function withWholeLinks(readme, { url, commit }, place) {
  return readme.replaceAll(/\]\((\.{1,2}\/[^)\s]*)\)/g, (_, link) => {
    const [path = '', anchor] = link.split('#');
    const whole = `${url}/blob/${commit}/${posix.join(place, path)}`;
    return `](${anchor ? `${whole}#${anchor}` : whole})`;
  });
}
