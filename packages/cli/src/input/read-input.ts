import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readBytes, type FileIdentity } from './bytes.js';

/** What was read, whatever it holds. */
export interface Input {
  /** As it was named on the command line. */
  file: string;
  bytes: Uint8Array;
  /** Which file it is, so that nothing is written over it. */
  identity: FileIdentity;
}

/** Why a path could not be read. `not-readable` carries the code of the operating system. */
export type UnreadFailure =
  { code: 'not-found' | 'is-directory' | 'too-large' } | { code: 'not-readable'; reason: string };

/** What was read, or why nothing was. */
export type InputRead = { ok: true; input: Input } | { ok: false; failure: UnreadFailure };

function failureOf(error: unknown): UnreadFailure {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { code: 'not-found' };
  return reason === 'EISDIR' ? { code: 'is-directory' } : { code: 'not-readable', reason };
}

/**
 * Reads a file, once: a pipe gives its content no second time. Whatever is wrong with it is returned,
 * never thrown.
 */
export async function readInput(file: string): Promise<InputRead> {
  const read = await readBytes(file).catch(failureOf);
  if ('code' in read) return { ok: false, failure: read };
  const { content, identity } = read;
  if (!content) return { ok: false, failure: { code: 'too-large' } };
  return { ok: true, input: { file, bytes: content, identity } };
}

/** The name of a file without its folders: who reads a published file need not know them. */
export const nameOf = ({ file }: Input): string => basename(file);

/** The SHA-256 of what was read, in hexadecimal digits. */
export const digestOf = ({ bytes }: Input): string =>
  createHash('sha256').update(bytes).digest('hex');
