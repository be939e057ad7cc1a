/** Controls of any kind, and whatever has no shape of its own. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;

/** One `\\u….` for each UTF-16 unit, as JSON has it. */
const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('');

/**
 * A line as it may be printed: what a terminal would obey, or show nothing of, stands as `\\u001b`, so
 * that no file can clear a screen, colour a message, turn the direction of what is read or hide a text
 * in it. Line breaks of any kind are among it: a text from a file cannot pretend to be a line of its
 * own. In a line of JSON the result means the same.
 *
 * @example
 * printable('\u001b[2J'); // '\\u001b[2J'
 */
export const printable = (line: string): string => line.replace(unseen, escaped);
