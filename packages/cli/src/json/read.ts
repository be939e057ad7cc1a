import { readBytes, type FileIdentity } from './bytes.js';
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
  /** Which file it is, so that nothing is written over it. */
  identity: FileIdentity;
}

/** A JSON file, or why there is none. */
export type JsonRead = { ok: true; file: JsonFile } | { ok: false; failure: ReadFailure };

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

/**
 * Reads a JSON file, once: a pipe gives its content no second time. Whatever is wrong with it is
 * returned, never thrown.
 */
export async function readJson(file: string): Promise<JsonRead> {
  const fail = (failure: ReadFailure) => ({ ok: false as const, failure });
  const read = await readBytes(file).catch(failureOf);
  if ('code' in read) return fail(read);
  const { content, identity } = read;
  if (!content) return fail({ code: 'too-large' });
  const decoded = decode(content);
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
  const value: unknown = JSON.parse(text);
  return { ok: true, file: { value, text, place, repeated, hasByteOrderMark, identity } };
}
