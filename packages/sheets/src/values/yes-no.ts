import { foldText } from '@thidua/core';

const yes = new Set(['x', '✓', '✔', '√', 'dat', 'co', 'yes', 'true', 'achieved']);
const no = new Set(['khong', 'khong dat', 'chua dat', 'no', 'false', 'not achieved']);

/**
 * Yes or no as offices write it: `x`, `✓`, `đạt`, `có`; `không`, `không đạt`. Undefined for anything
 * else, which is never guessed.
 *
 * @example
 * yesNoOf('Đạt'); // true
 */
export function yesNoOf(text: string): boolean | undefined {
  const word = foldText(text).replace(/[.!]$/, '');
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}
