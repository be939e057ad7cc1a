/** A record of an .xls: what it is, and where its content stands in the stream. */
export interface BinaryRecord {
  kind: number;
  at: number;
  length: number;
}

/** The records of a stream from some place on, up to the first that cannot be one. */
export function* recordsOf(stream: Uint8Array, from = 0): Generator<BinaryRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = from; at + 4 <= stream.length;) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    yield { kind, at: at + 4, length };
    at += 4 + length;
  }
}

/** The name of a stream in the directory of the container, in UTF-16. */
const nameOf = (text: string): number[] =>
  Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Where bytes occur in a file, from some place on; -1 where they do not. */
function placeOf(bytes: Uint8Array, wanted: readonly number[], from = 0): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Whether a container holds an encrypted .xlsx. */
export const isEncryptedPackage = (bytes: Uint8Array): boolean =>
  placeOf(bytes, nameOf('EncryptedPackage')) >= 0;

/** Whether a container holds an .xls at all, and not a text document or a mail. */
export const holdsWorkbook = (bytes: Uint8Array): boolean =>
  placeOf(bytes, nameOf('Workbook')) >= 0 || placeOf(bytes, nameOf('Book')) >= 0;
