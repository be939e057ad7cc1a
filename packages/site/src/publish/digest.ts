import { sha256, sha384 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const end = utf8ToBytes('\0');

/**
 * A short name for content: other content has another one.
 *
 * @returns 12 hexadecimal digits
 */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const hash = sha256.create();
  for (const part of parts)
    hash.update(typeof part === 'string' ? utf8ToBytes(part) : part).update(end);
  return bytesToHex(hash.digest()).slice(0, 12);
}

/** What a page writes into `integrity` to insist on this content. */
export const integrityOf = (content: Uint8Array): string =>
  `sha384-${btoa(String.fromCharCode(...sha384(content)))}`;
