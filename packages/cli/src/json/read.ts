import { readFile, stat } from 'node:fs/promises';
import { scanJson, type JsonExpectation, type JsonPath, type JsonPlace } from './scan.js';

/** Why there is no JSON to check. `not-readable` carries the code of the operating system. */
export type ReadFailure =
  | { code: 'not-found' | 'is-directory' | 'too-large' | 'empty-file' | 'not-utf8' }
  | { code: 'not-readable'; reason: string }
  | { code: 'too-deep' | 'too-long-key'; text: string; offset: number }
  | { code: 'not-json'; text: string; offset: number; expected: JsonExpectation };

/** A JSON file: its value, its text, and where the parts of it stand. */
export interface JsonFile {
  value: unknown;
  text: string;
  place: JsonPlace;
  repeated: { path: JsonPath; offset: number }[];
  /** Begins with a byte-order mark, which JSON does not have; it is skipped. */
  hasByteOrderMark: boolean;
}

/** A scoreboard of 10,000 rows is 2 MB; what is larger than this is no file of this SDK. */
export const largestBytes = 50_000_000;

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
    if ((await stat(file)).size > largestBytes) return fail({ code: 'too-large' });
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
    if (expected === 'less-depth') return fail({ code: 'too-deep', text, offset });
    if (expected === 'shorter-key') return fail({ code: 'too-long-key', text, offset });
    return fail({ code: 'not-json', text, offset, expected });
  }
  const { place, repeated } = scan;
  return { ok: true, file: { value: JSON.parse(text), text, place, repeated, hasByteOrderMark } };
}
