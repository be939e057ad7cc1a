import { issueOf, failedReport, fileWords, type FileReport, type OfficeFile } from '@thidua/office';
import type { Locale } from '@thidua/core';
import { languages } from '../messages/languages.js';
import { readBytes, type FileIdentity } from './bytes.js';

/** What was read, whatever it holds. */
export interface Input extends OfficeFile {
  /** Which file it is, so that nothing is written over it. */
  identity: FileIdentity;
}

/** Why a path could not be read. `not-readable` carries the code of the operating system. */
type UnreadFailure =
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

/** The report on a path that could not be read. */
export function unreadReport(file: string, failure: UnreadFailure, locale: Locale): FileReport {
  if (failure.code === 'too-large')
    return failedReport(file, { code: 'too-large' }, fileWords[locale]);
  const { notFound, isDirectory, notReadable } = languages[locale];
  const wording =
    failure.code === 'not-readable'
      ? notReadable(failure.reason)
      : failure.code === 'not-found'
        ? notFound
        : isDirectory;
  const issues = [issueOf(failure.code, wording)];
  return { file, ok: false, wasRead: false, issues, notes: [] };
}

/** Reads a file, or tells why it could not be. */
export async function readOrReport(file: string, locale: Locale): Promise<Input | FileReport> {
  const read = await readInput(file);
  return read.ok ? read.input : unreadReport(file, read.failure, locale);
}
