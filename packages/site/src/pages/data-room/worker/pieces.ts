/** A part of a long list in an answer, and where in the answer it belongs. */
export interface Piece {
  path: readonly string[];
  items: readonly unknown[];
}

/** So few that a page takes them in without being felt. */
const itemsAtOnce = 500;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** An answer without its long lists, and these in pieces: a page that takes in everything at once stands still. */
export function inPieces(answer: unknown): { rest: unknown; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const without = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= itemsAtOnce)
        return value.map((each, at) => without(each, [...path, String(at)]));
      for (let from = 0; from < value.length; from += itemsAtOnce)
        pieces.push({ path, items: value.slice(from, from + itemsAtOnce) });
      return [];
    }
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, without(each, [...path, name])]),
    );
  };
  return { rest: without(answer, []), pieces };
}

/** The answer as it was, put together again. */
export function together(rest: unknown, pieces: readonly Piece[]): unknown {
  for (const { path, items } of pieces) {
    let place = rest;
    for (const name of path) place = (place as Record<string, unknown>)[name];
    (place as unknown[]).push(...items);
  }
  return rest;
}
