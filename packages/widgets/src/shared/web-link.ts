/**
 * Returns whether an address from data or attributes may be linked: `http:`, `https:` or relative,
 * as browsers read it, which recognise a scheme even with tabs and line breaks in it. An address
 * that no browser can parse, such as `https://[`, would be a dead link.
 *
 * @example
 * isWebLink('https://example.org'); // true
 * isWebLink('so-lieu/2023.html'); // true
 * isWebLink('java\tscript:alert(1)'); // false
 */
export function isWebLink(url: string): boolean {
  try {
    // Any page: a relative address is resolved against the page's.
    return /^https?:$/.test(new URL(url, 'https://example.org').protocol);
  } catch {
    return false;
  }
}
