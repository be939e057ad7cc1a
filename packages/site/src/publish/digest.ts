import { createHash } from 'node:crypto';

/**
 * A short name for content: other content has another one.
 *
 * @returns 12 hexadecimal digits
 */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** What a page writes into `integrity` to insist on this content. */
export const integrityOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
