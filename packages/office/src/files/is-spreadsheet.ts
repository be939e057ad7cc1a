import type { OfficeFile } from './office-file.js';

const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

/** The first sign of a text that is no space, after a byte-order mark. */
const firstSign = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, 1_024)).trimStart().charAt(0);

/**
 * Whether something is to be read as a spreadsheet, judged by its content: a workbook is, and so is a
 * text that does not begin as JSON does. Only of a text that begins like neither the name decides, so
 * that a damaged `.json` is answered as one.
 */
export function isSpreadsheet({ file, bytes }: OfficeFile): boolean {
  if ([zip, ole].some((magic) => magic.every((byte, index) => bytes[index] === byte))) return true;
  const sign = firstSign(bytes);
  return sign !== '' && !'{['.includes(sign) && !/\.json$/i.test(file);
}
