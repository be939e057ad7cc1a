import type { BoardRow } from '@thidua/core';
import { fetchText } from '../../shared/scoreboard-request.js';

/**
 * A row with the reasons that its own file has, on the server of the scoreboard only.
 *
 * @param details where the files are, relative to the scoreboard, with `{code}` in it
 * @param src address of the scoreboard, relative to the page
 * @returns `null` where it is the file of another locality
 * @throws where there is no such file
 */
export async function rowWithReasons(
  row: BoardRow,
  details: string,
  src: string,
): Promise<BoardRow | null> {
  const file = new URL(src, document.baseURI);
  const { origin, href } = new URL(details.replace('{code}', encodeURIComponent(row.code)), file);
  const text = origin === file.origin && (await fetchText(href, 'default', new AbortController()));
  const whole = JSON.parse(text as string) as BoardRow;
  // What the scoreboard says stands: the file adds to it.
  return whole.code === row.code ? { ...whole, ...row } : null;
}
