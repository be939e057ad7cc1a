import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterLinks } from './destination.js';
import { endBetweenSteps } from './write-file.js';

/** What became of the files of a folder. */
export interface FolderChange {
  added: number;
  changed: number;
  unchanged: number;
}

/** One file on its way into a folder. */
interface Move {
  target: string;
  /** Where it waits, and where what it replaces is kept meanwhile. */
  staged: string;
  old: string;
  isNew: boolean;
}

/** Whether a folder is there and holds something, but not the file by which it would be ours. */
export function isForeign(folder: string, marker: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  return readdirSync(folder).length > 0 && !existsSync(join(folder, marker));
}

/** The nearest folder above a path that is there. */
const existing = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : existing(dirname(path));

/** A place to write into first: on the file system of the folder, or nothing could be moved in one step. */
function stagingFor(folder: string): string {
  const near = existing(folder);
  const room = statSync(near).dev === statSync(tmpdir()).dev ? tmpdir() : dirname(near);
  return mkdtempSync(join(room, '.thidua-'));
}

function isSame(target: string, content: Uint8Array): boolean {
  const found = statSync(target, { throwIfNoEntry: false });
  return found?.size === content.length && Buffer.compare(readFileSync(target), content) === 0;
}

function keepOld({ target, old }: Move): void {
  try {
    linkSync(target, old);
  } catch {
    // Not every file system has links.
    copyFileSync(target, old);
  }
}

/** Puts files into their places; where one fails, all is put back as it was. */
function moveAll(moves: readonly Move[]): void {
  const done: Move[] = [];
  const made: string[] = [];
  try {
    for (const move of moves) {
      const first = mkdirSync(dirname(move.target), { recursive: true });
      if (first !== undefined) made.push(first);
      if (!move.isNew) keepOld(move);
      renameSync(move.staged, move.target);
      done.push(move);
    }
  } catch (error) {
    for (const { target, old, isNew } of done.reverse()) {
      if (isNew) rmSync(target, { force: true });
      else renameSync(old, target);
    }
    for (const folder of made.reverse()) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Writes files into a folder. All are written elsewhere first; then each takes its place in one step, in
 * the order given, and those whose content is there already are left alone. Nothing else in the folder
 * is touched. A failure leaves the folder as it was.
 *
 * @param files content by path below the folder
 * @throws what the operating system says
 */
export function writeFolder(path: string, files: ReadonlyMap<string, Uint8Array>): FolderChange {
  const folder = afterLinks(path);
  endBetweenSteps();
  if (existsSync(folder)) readdirSync(folder); // A file in its place is told before anything is written.
  const staging = stagingFor(folder);
  const moves: Move[] = [];
  let unchanged = 0;
  try {
    for (const [name, content] of files) {
      const target = join(folder, name);
      if (isSame(target, content)) {
        unchanged += 1;
        continue;
      }
      const staged = join(staging, `${moves.length}.new`);
      writeFileSync(staged, content);
      const old = join(staging, `${moves.length}.old`);
      moves.push({ target, staged, old, isNew: !existsSync(target) });
    }
    moveAll(moves);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  const added = moves.filter(({ isNew }) => isNew).length;
  return { added, changed: moves.length - added, unchanged };
}
