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
  /** What a pattern finds here, after spaces; the place moves behind it. Undefined where it does not fit. */
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

/** Spaces between the words of a notation mean nothing. */
export function scannerOf(text: string): Scanner {
  const whole = text.normalize();
  const lower = whole.toLowerCase();
  // Lower case of another length would shift every place.
  const folded = lower.length === whole.length ? lower : whole;
  let at = 0;
  const skip = (): void => {
    while (/\s/.test(whole.charAt(at))) at += 1;
  };
  const isAt = (word: string): boolean => {
    skip();
    if (!folded.startsWith(word, at)) return false;
    const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
    return !(isLetter(word.slice(-1)) && isLetter(folded.charAt(at + word.length)));
  };
  const takeWord = (word: string): boolean => {
    const isThere = isAt(word);
    if (isThere) at += word.length;
    return isThere;
  };
  const fail = (expected: string): never => {
    throw new NotationError(whole.slice(at).trim(), expected);
  };
  return {
    isAt,
    takeWord,
    fail,
    take(pattern) {
      skip();
      const sticky = new RegExp(
        pattern.source,
        pattern.flags.includes('y') ? pattern.flags : `${pattern.flags}y`,
      );
      sticky.lastIndex = at;
      const found = sticky.exec(whole);
      if (found) at += found[0].length;
      return found ?? undefined;
    },
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
