/**
 * Tells whether an address from data or attributes may be linked: `http:`, `https:` or relative, as
 * browsers read it, who see a scheme even with tabs and line breaks in it. What no browser can read,
 * such as `https://[`, would be a dead link.
 *
 * @example
 * isWebLink('https://example.org'); // true
 * isWebLink('so-lieu/2023.html'); // true
 * isWebLink('java\tscript:alert(1)'); // false
 */
export function isWebLink(url: string): boolean {
  try {
    // Any page: an address without a host is read from where it stands.
    return /^https?:$/.test(new URL(url, 'https://example.org').protocol);
  } catch {
    return false;
  }
}
