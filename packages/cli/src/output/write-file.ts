import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Destination } from './destination.js';

/**
 * Signals that people and systems send to end a program. Once somebody listens, they wait until a step
 * that does not wait is done.
 */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let endsBetweenSteps = false;

/** Ends as the signal would have ended it, but not in the middle of a step. */
export function endBetweenSteps(): void {
  if (endsBetweenSteps) return;
  endsBetweenSteps = true;
  for (const signal of endings) {
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

/** Keeps who owns a file, where the system lets us. */
function keepOwner(descriptor: number, file: string): void {
  try {
    const { uid, gid } = statSync(file);
    fchownSync(descriptor, uid, gid);
  } catch {
    // Not ours to give away: the file is then of who writes it.
  }
}

/**
 * Where the new file is written first: a rename is a single step inside one file system alone. In the
 * system's folder for what passes, nothing that a kill leaves stands beside what is published, and the
 * system clears it away. A folder that gives its files a group or a label gives it only to those that
 * are made there.
 */
function roomFor(folder: string): string {
  const { dev, mode } = statSync(folder);
  const givesItsOwn = (mode & 0o2000) !== 0 || existsSync('/sys/fs/selinux/enforce');
  const passing = statSync(tmpdir(), { throwIfNoEntry: false });
  return !givesItsOwn && passing?.dev === dev ? tmpdir() : folder;
}

/** Writes a new file and puts it in the place of the old one; nothing is waited for between. */
function replaceFrom(
  room: string,
  { file, mode }: Destination,
  content: string | Uint8Array,
): void {
  const temporary = join(room, `.thidua-${randomUUID()}`);
  const descriptor = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(descriptor, content);
      if (mode !== undefined) {
        keepOwner(descriptor, file);
        fchmodSync(descriptor, mode);
      }
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    // After the rename, which it would otherwise hold up: it has to be on the disk, not to be first.
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Replaces a file in one step: readers see the old one or the new one, never half of it, and a failure
 * leaves the old one as it was.
 */
function replace(destination: Destination, content: string | Uint8Array): void {
  const folder = dirname(destination.file);
  const room = roomFor(folder);
  try {
    replaceFrom(room, destination, content);
  } catch (error) {
    // One file system that is mounted twice, or a folder for what passes that is closed to us.
    if (room === folder) throw error;
    replaceFrom(folder, destination, content);
  }
}

/**
 * Writes to a destination: into a pipe or device as it is, or over a file in one step.
 *
 * @throws what the operating system says
 */
export async function writeFile(
  destination: Destination,
  content: string | Uint8Array,
): Promise<void> {
  if (!destination.isStream) {
    endBetweenSteps();
    return replace(destination, content);
  }
  const handle = await open(destination.file, constants.O_WRONLY);
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}
