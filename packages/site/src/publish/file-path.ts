/**
 * The path of the file for an address: that of a folder is its page.
 *
 * @example
 * filePath('/nhung/'); // '/nhung/index.html'
 */
export const filePath = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address;
