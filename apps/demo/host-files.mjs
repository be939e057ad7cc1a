// @ts-check
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
 * @param {{ embed: ReadonlyMap<string, Uint8Array>, version: string }} built
 * @returns {Map<string, string | Uint8Array>} contents by address
 */
export function olderCopy({ embed, version }) {
  /** @type {Map<string, string | Uint8Array>} */
  const copy = new Map();
  let renamed = 0;
  for (const [name, content] of embed) {
    if (/\.map$|(^|\/)all\.js$/.test(name)) continue;
    const text = new TextDecoder().decode(content);
    const other = text.replaceAll(`"${version}"`, `"${otherVersion}"`);
    const isRenamed = name.endsWith('.js') && other !== text;
    if (isRenamed) renamed += 1;
    copy.set(`${hosts}huyen/thidua-cu/${name}`, isRenamed ? other : content);
  }
  if (renamed === 0) throw new Error(`No file of the elements names version ${version}`);
  return copy;
}
