import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** A day that every program can show; the file says itself when it was made. */
const mtime = '2000-01-01T00:00:00';

/** Lets the numbers of pages begin anew on each sheet of an .xlsx: the library has no word for it. */
export function numberedApart(bytes: Uint8Array): Uint8Array {
  const packed: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(name);
    const text = isSheet ? strFromU8(part) : '';
    const numbered = text.replace(/<pageSetup /, '$&firstPageNumber="1" useFirstPageNumber="1" ');
    packed[name] = [isSheet ? strToU8(numbered) : part, { mtime }];
  }
  return zipSync(packed);
}
