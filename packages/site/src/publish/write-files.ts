import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filePath } from './file-path.js';

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
