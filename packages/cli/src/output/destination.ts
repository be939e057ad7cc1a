import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { identityOf, type FileIdentity } from '../input/bytes.js';

/** Where something is to be written. */
export interface Destination {
  /** What a path means after all its links. */
  file: string;
  /** Which file is there already; absent where none is, or no regular one. */
  identity: FileIdentity;
  /** Permissions of the file that is there. */
  mode?: number;
  /** A pipe or device: written into, never replaced. */
  isStream: boolean;
}

/** As many links as Linux follows. */
const mostLinks = 40;

/** Follows links also to where nothing is yet, as a shell does for `>`. */
export function afterLinks(path: string): string {
  let file = resolve(path);
  for (let links = 0; links < mostLinks; links += 1) {
    if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
    file = resolve(dirname(file), readlinkSync(file));
  }
  return file;
}

/**
 * Looks at what is at a path, without touching it.
 *
 * @throws what the operating system says
 */
export function destinationAt(path: string): Destination {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  // What a process has open, such as `/dev/fd/3`, has no path of its own.
  if (found && !found.isFile() && !found.isDirectory())
    return { file: path, identity: undefined, isStream: true };
  // A name that ends so is a folder's, and none is made here: a shell refuses it, too.
  if (!found && path.endsWith('/')) throw Object.assign(new Error(path), { code: 'EISDIR' });
  const file = afterLinks(path);
  if (!found) return { file, identity: undefined, isStream: false };
  const mode = Number(found.mode) & 0o7777;
  return { file, identity: identityOf(found), mode, isStream: false };
}
