/** What the records at the beginning of an .xls say and the library does not pass on. */
export interface BinaryFacts {
  isEncrypted: boolean;
  /** Whether each sheet is hidden, in their order; undefined where the records are not in one piece. */
  hidden?: boolean[];
  is1904: boolean;
}

const beginning = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const [filePass, boundSheet, dateMode, endOfPart] = [0x2f, 0x85, 0x22, 0x0a];

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

/** Reads the records of a workbook up to the end of its first part. */
export function binaryFacts(bytes: Uint8Array): BinaryFacts {
  const facts: BinaryFacts = { isEncrypted: false, is1904: false };
  const hidden: boolean[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = placeOf(bytes, beginning, 512);
  while (at >= 0 && at + 4 <= bytes.length) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (kind === endOfPart && length === 0) return { ...facts, hidden };
    if (kind > 0x1fff || at + 4 + length > bytes.length) return facts;
    if (kind === filePass) facts.isEncrypted = true;
    if (kind === dateMode) facts.is1904 = bytes[at + 4] === 1;
    if (kind === boundSheet) hidden.push(((bytes[at + 8] ?? 0) & 3) !== 0);
    at += 4 + length;
  }
  return facts;
}
