import { scanJson, type JsonExpectation, type JsonPath, type JsonPlace } from './scan.js';

/** Why there is no JSON to check. */
export type JsonFailure =
  | { code: 'empty-file' | 'not-utf8' }
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

/** A JSON file, or why there is none. */
export type JsonRead = { ok: true; file: JsonFile } | { ok: false; failure: JsonFailure };

const byteOrderMark = '\ufeff';

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads bytes as JSON. Whatever is wrong with them is returned, never thrown. */
export function readJson(bytes: Uint8Array): JsonRead {
  const fail = (failure: JsonFailure) => ({ ok: false as const, failure });
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
  const value: unknown = JSON.parse(text);
  return { ok: true, file: { value, text, place, repeated, hasByteOrderMark } };
}
