// @ts-check
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('src/hosts', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const embed = join(dirname(resolve('@thidua/widgets/package.json')), 'dist', 'embed');

/** What the copy calls itself that the district's site had before; no release is called so. */
const otherVersion = '0.0.0-trang-mau';

/**
 * Writes the files that the model sites serve themselves: style sheets, jQuery, and a copy of the
 * elements that says it is another version.
 *
 * @param {string} dist the folder of the built site
 * @param {string} version of the elements
 */
export function writeHostFiles(dist, version) {
  const hosts = join(dist, 'nhung', 'trang-mau');
  /** @type {[from: string, to: string][]} */
  const copies = [
    [join(sources, 'portal/portal.css'), 'cong-thong-tin/giao-dien.css'],
    [join(sources, 'newspaper/newspaper.css'), 'bao/giao-dien.css'],
    [join(sources, 'district/district.css'), 'huyen/giao-dien.css'],
    [resolve('jquery/dist/jquery.min.js'), 'huyen/jquery.js'],
    [embed, 'huyen/thidua-cu'],
  ];
  for (const [from, to] of copies) {
    cpSync(from, join(hosts, to), {
      recursive: true,
      filter: (path) => !/\.map$|[\\/]all\.js$/.test(path),
    });
  }
  renameVersion(join(hosts, 'huyen/thidua-cu'), version);
}

/**
 * @param {string} folder
 * @param {string} version
 */
function renameVersion(folder, version) {
  let renamed = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const other = text.replaceAll(`"${version}"`, `"${otherVersion}"`);
    if (other === text) continue;
    writeFileSync(file, other);
    renamed += 1;
  }
  if (renamed === 0) throw new Error(`No file of the elements names version ${version}`);
}
