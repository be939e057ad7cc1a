import type { Board, BoardRow } from '@thidua/core';
import { fetchText } from '../../shared/scoreboard-request.js';

/**
 * Where the whole row of a locality is, in a board that keeps reasons beside its file; only on the
 * server that the file came from.
 *
 * @param src address of the file, relative to the page
 */
export function detailsAddress(
  { details = '' }: Board,
  code: string,
  src: string,
): string | undefined {
  const file = new URL(src, document.baseURI);
  const address = new URL(details.replace('{code}', encodeURIComponent(code)), file);
  return address.origin === file.origin ? address.href : undefined;
}

/** A row with the reasons that its own file has; `undefined` where that cannot be read. */
export async function rowWithReasons(
  row: BoardRow,
  address: string,
): Promise<BoardRow | undefined> {
  const text = await fetchText(address, 'default', new AbortController());
  if (typeof text !== 'string') return undefined;
  try {
    const whole = JSON.parse(text) as Partial<BoardRow> | null;
    // What the scoreboard says stands: the file adds to it.
    return whole?.code === row.code ? { ...whole, ...row } : undefined;
  } catch {
    return undefined;
  }
}
