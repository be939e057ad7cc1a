// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('src/hosts', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const hosts = '/nhung/trang-mau/';

/** What the copy calls itself that the district's site had before; no release is called so. */
const otherVersion = '0.0.0-trang-mau';

/** The style sheets and the jQuery that the model sites serve themselves: files by address. */
export const hostFiles = new Map([
  [`${hosts}cong-thong-tin/giao-dien.css`, join(sources, 'portal/portal.css')],
  [`${hosts}bao/giao-dien.css`, join(sources, 'newspaper/newspaper.css')],
  [`${hosts}huyen/giao-dien.css`, join(sources, 'district/district.css')],
  [`${hosts}huyen/jquery.js`, resolve('jquery/dist/jquery.min.js')],
]);

/**
 * The copy of the elements that the district's site had before, which says it is another version.
 *
 * @param {string} embed folder of the built elements
 * @param {string} version of the elements
 * @returns {Map<string, string | Buffer>} contents by address
 */
export function olderCopy(embed, version) {
  /** @type {Map<string, string | Buffer>} */
  const copy = new Map();
  let renamed = 0;
  for (const listed of readdirSync(embed, { recursive: true, encoding: 'utf8' })) {
    const name = listed.replaceAll('\\', '/');
    const file = join(embed, listed);
    if (!statSync(file).isFile() || /\.map$|(^|\/)all\.js$/.test(name)) continue;
    const content = readFileSync(file);
    const other = `${content}`.replaceAll(`"${version}"`, `"${otherVersion}"`);
    const isRenamed = name.endsWith('.js') && other !== `${content}`;
    if (isRenamed) renamed += 1;
    copy.set(`${hosts}huyen/thidua-cu/${name}`, isRenamed ? other : content);
  }
  if (renamed === 0) throw new Error(`No file of the elements names version ${version}`);
  return copy;
}
