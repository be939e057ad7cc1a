// @ts-check

/**
 * The path of a request; of what is no address, such as `//`, none.
 *
 * @param {string | undefined} url
 */
export function pathOf(url) {
  try {
    return new URL(url ?? '/', 'http://localhost').pathname;
  } catch {
    return undefined;
  }
}
