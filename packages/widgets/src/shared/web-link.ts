/**
 * Tells whether an address from data or attributes may be linked: `http:`, `https:` or relative.
 * Where a colon stands before the first `/`, `?` or `#`, browsers may see a scheme, even with tabs
 * and line breaks in it: only the two are let through.
 *
 * @example
 * isWebLink('https://example.org'); // true
 * isWebLink('so-lieu/2023.html'); // true
 * isWebLink('java\tscript:alert(1)'); // false
 */
export const isWebLink = (url: string): boolean => /^(https?:|[^:]*([/?#\\]|$))/i.test(url);
