/** Length of the hash in base64, without padding. */
const lengths = { sha256: 43, sha384: 64, sha512: 86 };

/**
 * Tells whether every part of an `integrity` is a hash that browsers check. They ignore hashes that
 * they do not know, and accept any content if none is left: a mistyped hash would protect nothing.
 *
 * @example
 * isIntegrity('md5-1B2M2Y8AsgTpgAmY7PhCfg=='); // false
 */
export const isIntegrity = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((part) => {
      const [, name = '', hash = ''] = /^(sha256|sha384|sha512)-([\w+/-]+)={0,2}$/.exec(part) ?? [];
      return hash !== '' && hash.length === lengths[name as keyof typeof lengths];
    });
