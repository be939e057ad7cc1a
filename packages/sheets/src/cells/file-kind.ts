/** What the first bytes of a file say that it is, whatever its name says. */
export type FileKind =
  'empty' | 'zip' | 'ole' | 'pdf' | 'web-page' | 'old-xml' | 'image' | 'binary' | 'text';

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const beginningOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 1_024))
    .replace(/^[\u00ef\u00bb\u00bf\s]+/, '')
    .toLowerCase();

/** Judges a file by its content. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) {
    return 'image';
  }
  const beginning = beginningOf(bytes);
  if (beginning === '' && bytes.length <= 1_024) return 'empty';
  if (beginning.startsWith('%pdf')) return 'pdf';
  if (/^<(?:!doctype html|html|table|meta|head|body)\b/.test(beginning)) return 'web-page';
  if (beginning.startsWith('<?xml') || beginning.startsWith('<!--')) {
    return beginning.includes('<html') ? 'web-page' : 'old-xml';
  }
  const isWide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  return !isWide && bytes.subarray(0, 65_536).includes(0) ? 'binary' : 'text';
}
