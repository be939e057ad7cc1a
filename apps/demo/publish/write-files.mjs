// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Writes files where their addresses say; the address of a folder is that of its page. An address
 * that leads out of the folder, such as one with `..` from an id, is refused.
 *
 * @param {string} folder
 * @param {Iterable<readonly [address: string, content: string | Uint8Array]>} files
 */
export function writeFiles(folder, files) {
  for (const [address, content] of files) {
    const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    if (relative(folder, file).startsWith('..')) throw new Error(`Not inside the site: ${address}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
