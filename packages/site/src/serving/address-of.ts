/**
 * The address of a request, with dots and strokes in order; of what is no address, such as `http://[/`
 * or `*`, none.
 *
 * @param target of the request, as it was sent
 * @example
 * addressOf('//a/../b?c')?.pathname; // '//b'
 */
export function addressOf(target: string | undefined = '/'): URL | undefined {
  try {
    return new URL(target.startsWith('/') ? `http://localhost${target}` : target);
  } catch {
    return undefined;
  }
}
