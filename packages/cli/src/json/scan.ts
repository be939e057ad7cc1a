/** Keys and indices from the root. */
export type JsonPath = readonly (string | number)[];

/** What the grammar wanted where a text stops being JSON. */
export type JsonExpectation =
  'value' | 'key' | 'colon' | 'comma-or-bracket' | 'comma-or-brace' | 'quote' | 'escape' | 'end';

/** Where the parts of a JSON text stand, or where it stops being JSON. Offsets count from 0. */
export type JsonScan =
  | {
      ok: true;
      /** Where each value begins, by `keyOf` its path. */
      offsets: ReadonlyMap<string, number>;
      /** Keys that an object holds twice: parsers keep only the last value, without a word. */
      repeated: { path: JsonPath; offset: number }[];
    }
  /** `less-depth`: it may be JSON, but is nested deeper than `maximumDepth`. */
  | { ok: false; offset: number; expected: JsonExpectation | 'less-depth' };

type Missed = JsonExpectation | 'less-depth' | undefined;

/** Deeper than any file of this SDK; keeps hostile nesting away from recursive functions. */
export const maximumDepth = 200;

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** A path as a key of a map. */
export const keyOf = (path: JsonPath): string => JSON.stringify(path);

/**
 * Walks a text by the grammar of JSON (RFC 8259). `JSON.parse` gives the value but no places, and
 * since Node 20 not always the place of an error.
 *
 * @example
 * scanJson('{"a": 1,}'); // { ok: false, offset: 8, expected: 'key' }
 */
export function scanJson(text: string): JsonScan {
  const offsets = new Map<string, number>();
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

  const missedInArray = (path: JsonPath): Missed => {
    if (takesMark(']')) return undefined;
    for (let index = 0; ; index += 1) {
      const missed = missedInValue([...path, index]);
      if (missed) return missed;
      if (takesMark(']')) return undefined;
      if (!takesMark(',')) return 'comma-or-bracket';
    }
  };

  const missedInObject = (path: JsonPath): Missed => {
    if (takesMark('}')) return undefined;
    for (;;) {
      takes(space);
      const start = offset;
      if (!takesMark('"')) return 'key';
      const missedInKey = missedInString();
      if (missedInKey) return missedInKey;
      const member = [...path, JSON.parse(text.slice(start, offset)) as string];
      if (offsets.has(keyOf(member))) repeated.push({ path: member, offset: start });
      if (!takesMark(':')) return 'colon';
      const missed = missedInValue(member);
      if (missed) return missed;
      if (takesMark('}')) return undefined;
      if (!takesMark(',')) return 'comma-or-brace';
    }
  };

  const missedInValue = (path: JsonPath): Missed => {
    takes(space);
    if (path.length > maximumDepth) return 'less-depth';
    offsets.set(keyOf(path), offset);
    if (takesMark('{')) return missedInObject(path);
    if (takesMark('[')) return missedInArray(path);
    if (takesMark('"')) return missedInString();
    return takes(scalar) ? undefined : 'value';
  };

  const missed = missedInValue([]);
  if (missed) return { ok: false, offset, expected: missed };
  takes(space);
  return offset < text.length
    ? { ok: false, offset, expected: 'end' }
    : { ok: true, offsets, repeated };
}
