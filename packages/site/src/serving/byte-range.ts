/**
 * The part of a file that a request asks for by `Range`, as RFC 9110 (14.1.2) reads it: positions from
 * 0, the last one included, and cut to what is there.
 *
 * @param header such as `bytes=0-99`, `bytes=100-`, or `bytes=-50` for the end
 * @param size of the file, in bytes
 * @returns undefined: the whole file.
 *   So is what a server may pass over: another unit, several parts at once, what is not well written.
 * @example
 * byteRange('bytes=-50', 200); // { start: 150, end: 199 }
 * byteRange('bytes=9-5', 200); // undefined
 */
export function byteRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && BigInt(first) > BigInt(last)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  if (start >= size) return 'unsatisfiable';
  return { start, end: first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
