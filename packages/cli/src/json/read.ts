import { readFile } from 'node:fs/promises';
import { scanJson, type JsonExpectation, type JsonPath } from './scan.js';

/** Why there is no JSON to check. `not-readable` carries the code of the operating system. */
export type ReadFailure =
  | { code: 'not-found' | 'is-directory' | 'empty-file' | 'not-utf8' }
  | { code: 'not-readable'; reason: string }
  | { code: 'too-deep'; text: string; offset: number }
  | { code: 'not-json'; text: string; offset: number; expected: JsonExpectation };

/** A JSON file: its value, its text, and where the parts of it stand. */
export interface JsonFile {
  value: unknown;
  text: string;
  offsets: ReadonlyMap<string, number>;
  repeated: { path: JsonPath; offset: number }[];
  /** Begins with a byte-order mark, which JSON does not have; it is skipped. */
  hasByteOrderMark: boolean;
}

const byteOrderMark = '\ufeff';

function failureOf(error: unknown): ReadFailure {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { code: 'not-found' };
  return reason === 'EISDIR' ? { code: 'is-directory' } : { code: 'not-readable', reason };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a JSON file. Whatever is wrong with it is returned, never thrown. */
export async function readJson(
  file: string,
): Promise<{ ok: true; file: JsonFile } | { ok: false; failure: ReadFailure }> {
  const fail = (failure: ReadFailure) => ({ ok: false as const, failure });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fail(failureOf(error));
  }
  const decoded = decode(bytes);
  if (decoded === undefined) return fail({ code: 'not-utf8' });
  const hasByteOrderMark = decoded.startsWith(byteOrderMark);
  const text = hasByteOrderMark ? decoded.slice(1) : decoded;
  if (text.trim() === '') return fail({ code: 'empty-file' });
  const scan = scanJson(text);
  if (!scan.ok) {
    const { offset, expected } = scan;
    return fail(
      expected === 'less-depth'
        ? { code: 'too-deep', text, offset }
        : { code: 'not-json', text, offset, expected },
    );
  }
  const { offsets, repeated } = scan;
  return { ok: true, file: { value: JSON.parse(text), text, offsets, repeated, hasByteOrderMark } };
}
