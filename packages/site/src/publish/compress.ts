import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Files that are text; fonts and pictures are compressed already. */
const compressible = /\.(?:html|js|css|json|svg|txt|csv|xml)$/;

/**
 * `.br` and `.gz` for every text file, so that serving costs no time.
 *
 * @param files by path; the path of a page is that of its file
 * @returns the compressed files alone
 * @example
 * compressed([['/en/index.html', bytes]]).keys(); // '/en/index.html.br', '/en/index.html.gz'
 */
export function compressed(
  files: Iterable<readonly [path: string, content: Uint8Array]>,
): Map<string, Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    if (!compressible.test(path)) continue;
    made.set(`${path}.br`, brotliCompressSync(content));
    made.set(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
  return made;
}
