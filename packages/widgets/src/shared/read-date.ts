import { parseCivilDate, type CivilDate } from '@thidua/core';

const mostKnown = 100;
const known = new Map<string, CivilDate | undefined>();

/**
 * The day that a text means, or nothing if it means none. The elements of a page share days and ask
 * at each drawing, so each text is parsed once.
 *
 * @example
 * readDate('11/6/2023'); // '2023-06-11'
 */
export function readDate(text: string): CivilDate | undefined {
  if (known.has(text)) return known.get(text);
  const read = parseCivilDate(text);
  // A page that steps through days must not fill the memory.
  if (known.size >= mostKnown) known.clear();
  known.set(text, read.ok ? read.value : undefined);
  return known.get(text);
}
