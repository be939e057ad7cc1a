/**
 * A line as it may be printed: what a terminal would obey instead of showing stands as `\\u001b`, so
 * that no file can clear a screen, colour a message or turn the direction of what is read. Line
 * breaks are among it: a text from a file cannot pretend to be a line of its own. In a line of JSON
 * the result means the same.
 *
 * @example
 * printable('\u001b[2J'); // '\\u001b[2J'
 */
export const printable = (line: string): string =>
  line.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
