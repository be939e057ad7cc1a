import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
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
import { dirname, join } from 'node:path';
import type { Destination } from './destination.js';

/**
 * Signals that people and systems send to end a program. Once somebody listens, they wait until a step
 * that does not wait is done.
 */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends as the signal would have ended it, but not in the middle of a step. */
function endBetweenSteps(): void {
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
 * Replaces a file in one step: readers see the old one or the new one, never half of it, and a failure
 * leaves the old one as it was. The new one is written beside it first, since only a rename inside one
 * file system is a single step, and since a file takes its group, its rules and its label from its
 * folder. Nothing is waited for between: see the record on writing.
 */
function replace({ file, mode }: Destination, text: string): void {
  const temporary = join(dirname(file), `.thidua-${randomUUID()}`);
  const descriptor = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(descriptor, text);
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
 * Writes to a destination: into a pipe or device as it is, or over a file in one step.
 *
 * @throws what the operating system says
 */
export async function writeFile(destination: Destination, text: string): Promise<void> {
  if (!destination.isStream) {
    endBetweenSteps();
    return replace(destination, text);
  }
  const handle = await open(destination.file, constants.O_WRONLY);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
