import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The path of the file for an address: that of a folder is its page.
 *
 * @example
 * filePath('/nhung/'); // '/nhung/index.html'
 */
export const filePath = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address;

/**
 * Writes files where their addresses say; the address of a folder is that of its page. An address
 * that leads out of the folder, such as one with `..` from an id, is refused.
 */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [address: string, content: string | Uint8Array]>,
): void {
  for (const [address, content] of files) {
    const file = join(folder, filePath(address));
    if (relative(folder, file).startsWith('..')) throw new Error(`Not inside the site: ${address}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
