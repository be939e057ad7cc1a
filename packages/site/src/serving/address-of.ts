/** One way to write a part of a path: what need not be escaped is not. */
function plain(part: string): string {
  try {
    return encodeURI(decodeURIComponent(part)).replace(/[?#/\\]/g, encodeURIComponent);
  } catch {
    return part; // Bytes that are no UTF-8: no file has such a name.
  }
}

/**
 * The address of a request, with dots and strokes in order and letters as they are, so that every way
 * of writing an address gets the same file with the same headers. Of what is no address, such as
 * `http://[/` or `*`, none.
 *
 * @param target of the request, as it was sent
 * @example
 * addressOf('//a/../b?c')?.pathname; // '//b'
 * addressOf('/%64ata/')?.pathname; // '/data/'
 */
export function addressOf(target: string | undefined = '/'): URL | undefined {
  try {
    const url = new URL(target.startsWith('/') ? `http://localhost${target}` : target);
    url.pathname = url.pathname.split('/').map(plain).join('/');
    return url;
  } catch {
    return undefined;
  }
}
