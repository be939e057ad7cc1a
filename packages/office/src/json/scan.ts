/** Keys and indices from the root. */
export type JsonPath = readonly (string | number)[];

/** What the grammar wanted where a text stops being JSON. */
export type JsonExpectation =
  'value' | 'key' | 'colon' | 'comma-or-bracket' | 'comma-or-brace' | 'quote' | 'escape' | 'end';

/**
 * Where a value begins; for a list or an object also where each of its parts does. A tree, since
 * paths written out would take the square of a file's size.
 */
export type JsonPlace =
  number | { offset: number; parts: JsonPlace[] | ReadonlyMap<string, JsonPlace> };

/** Where the parts of a JSON text stand, or where it stops being JSON. Offsets count from 0. */
export type JsonScan =
  | {
      ok: true;
      place: JsonPlace;
      /**
       * Keys that an object holds twice: parsers keep only the last value, without a word. A
       * thousand at most: nobody mends more by hand.
       */
      repeated: { path: JsonPath; offset: number }[];
    }
  | { ok: false; offset: number; expected: JsonExpectation | Excess };

/** It may be JSON, but is nested deeper than `maximumDepth`, or has a longer key than `maximumKey`. */
type Excess = 'less-depth' | 'shorter-key';

type Missed = JsonExpectation | Excess | undefined;

/** Deeper than any file of this SDK; keeps hostile nesting away from recursive functions. */
export const maximumDepth = 200;

/** Longer than any key of this SDK, in characters; every issue below a key names it. */
export const maximumKey = 1000;

const mostRepeated = 1000;

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks a text by the grammar of JSON (RFC 8259). `JSON.parse` gives the value but no places, and
 * since Node 20 not always the place of an error.
 *
 * @example
 * scanJson('{"a": 1,}'); // { ok: false, offset: 8, expected: 'key' }
 */
export function scanJson(text: string): JsonScan {
  const repeated: { path: JsonPath; offset: number }[] = [];
  let offset = 0;

  /** Moves past a match, and tells whether there was one. */
  const takes = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const isMatch = pattern.test(text);
    if (isMatch) offset = pattern.lastIndex;
    return isMatch;
  };
  const takesMark = (mark: string): boolean => {
    takes(space);
    if (text[offset] !== mark) return false;
    offset += 1;
    return true;
  };

  /** Each returns what it missed, standing at the place where it missed it. */
  const missedInString = (): Missed => {
    for (;;) {
      takes(plainCharacters);
      if (text[offset] === '"') {
        offset += 1;
        return undefined;
      }
      if (text[offset] !== '\\') return 'quote';
      if (!takes(escape)) return 'escape';
    }
  };

  const missedInArray = (path: JsonPath, parts: JsonPlace[]): Missed => {
    if (takesMark(']')) return undefined;
    const tell = (place: JsonPlace): unknown => parts.push(place);
    for (let index = 0; ; index += 1) {
      const missed = missedInValue([...path, index], tell);
      if (missed) return missed;
      if (takesMark(']')) return undefined;
      if (!takesMark(',')) return 'comma-or-bracket';
    }
  };

  const missedInObject = (path: JsonPath, parts: Map<string, JsonPlace>): Missed => {
    if (takesMark('}')) return undefined;
    for (;;) {
      takes(space);
      const start = offset;
      if (!takesMark('"')) return 'key';
      const missedInKey = missedInString();
      if (missedInKey) return missedInKey;
      const key = JSON.parse(text.slice(start, offset)) as string;
      if (key.length > maximumKey) return 'shorter-key';
      const member = [...path, key];
      if (parts.has(key) && repeated.length < mostRepeated) {
        repeated.push({ path: member, offset: start });
      }
      if (!takesMark(':')) return 'colon';
      const missed = missedInValue(member, (place) => parts.set(key, place));
      if (missed) return missed;
      if (takesMark('}')) return undefined;
      if (!takesMark(',')) return 'comma-or-brace';
    }
  };

  /** @param tell where the value begins, once that is known: before its parts are read */
  const missedInValue = (path: JsonPath, tell: (place: JsonPlace) => unknown): Missed => {
    takes(space);
    if (path.length > maximumDepth) return 'less-depth';
    const start = offset;
    if (takesMark('{')) {
      const parts = new Map<string, JsonPlace>();
      tell({ offset: start, parts });
      return missedInObject(path, parts);
    }
    if (takesMark('[')) {
      const parts: JsonPlace[] = [];
      tell({ offset: start, parts });
      return missedInArray(path, parts);
    }
    tell(start);
    if (takesMark('"')) return missedInString();
    return takes(scalar) ? undefined : 'value';
  };

  let root: JsonPlace = 0;
  const missed = missedInValue([], (place) => (root = place));
  if (missed) return { ok: false, offset, expected: missed };
  takes(space);
  return offset < text.length
    ? { ok: false, offset, expected: 'end' }
    : { ok: true, place: root, repeated };
}
