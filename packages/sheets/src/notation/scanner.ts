/** A text that does not follow its notation: what stands where it stops being read, and what could stand there. */
export class NotationError extends Error {
  constructor(
    readonly rest: string,
    readonly expected: string,
  ) {
    super(`${expected}: ${rest}`);
    this.name = 'NotationError';
  }
}

/** A place in a text that is read from left to right. */
export interface Scanner {
  /** What a sticky pattern finds here, after spaces; the place moves behind it. Undefined where it does not fit. */
  take(pattern: RegExp): RegExpExecArray | undefined;
  /** The same, for a word or sign; in any case. */
  takeWord(word: string): boolean;
  /** Whether a word stands here, without moving. */
  isAt(word: string): boolean;
  /** @throws NotationError where the word does not stand here */
  need(word: string): void;
  /** @throws NotationError always */
  fail(expected: string): never;
  isDone(): boolean;
}

const patterns = new Map<string, RegExp>();

/** A word of a notation in any case, with any spaces between its parts, and no letter behind it. */
function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const signs = word.replace(/[()[\]/|*+?.^$]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
  const end = /[\p{L}\p{N}]$/u.test(word) ? String.raw`(?![\p{L}\p{N}])` : '';
  const pattern = new RegExp(signs + end, 'iuy');
  patterns.set(word, pattern);
  return pattern;
}

/** Spaces between the words of a notation mean nothing. */
export function scannerOf(text: string): Scanner {
  const whole = text.normalize();
  let at = 0;
  const skip = (): void => {
    while (/\s/.test(whole.charAt(at))) at += 1;
  };
  const found = (pattern: RegExp): RegExpExecArray | null => {
    skip();
    pattern.lastIndex = at;
    return pattern.exec(whole);
  };
  const isAt = (word: string): boolean => found(patternOf(word)) !== null;
  const taken = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = found(pattern);
    if (match) at += match[0].length;
    return match ?? undefined;
  };
  const takeWord = (word: string): boolean => taken(patternOf(word)) !== undefined;
  const fail = (expected: string): never => {
    throw new NotationError(whole.slice(at).trim(), expected);
  };
  return {
    isAt,
    takeWord,
    fail,
    take: taken,
    need(word) {
      if (!takeWord(word)) fail(`“${word}”`);
    },
    isDone() {
      skip();
      return at >= whole.length;
    },
  };
}

/**
 * Reads a whole text.
 *
 * @throws NotationError where something is left behind what was read
 */
export function readWhole<Value>(text: string, read: (scanner: Scanner) => Value): Value {
  const scanner = scannerOf(text);
  const value = read(scanner);
  return scanner.isDone() ? value : scanner.fail(';');
}
