/**
 * Tells whether an address from data or attributes may be linked: `http:`, `https:` or relative.
 * Where a colon stands before the first `/`, `?` or `#`, browsers may see a scheme, even with tabs
 * and line breaks in it: only the two are let through. What no browser can read, such as `https://[`, would be a dead link.
 *
 * @example
 * isWebLink('https://example.org'); // true
 * isWebLink('so-lieu/2023.html'); // true
 * isWebLink('java\tscript:alert(1)'); // false
 */
export function isWebLink(url: string): boolean {
  if (!/^(https?:|[^:]*([/?#\\]|$))/i.test(url)) return false;
  try {
    // Any page: an address without a host is read from where it stands.
    return /^https?:$/.test(new URL(url, 'https://example.org').protocol);
  } catch {
    return false;
  }
}
