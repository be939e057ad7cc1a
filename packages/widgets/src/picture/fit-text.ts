import type { Weight } from './glyph-widths.js';
import { textWidth } from './text-width.js';

/** The space for a text: the sizes to try, largest first, and the most lines. */
export interface TextRoom {
  width: number;
  sizes: readonly [number, ...number[]];
  weight: Weight;
  lines?: number;
}

/** Text in lines, of a size at which they fit. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** Width of fitted text: that of its longest line. */
export const widthOf = ({ lines, size }: FittedText, weight: Weight): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));

/** Characters that must not be drawn: controls, lone surrogates and direction overrides. */
const undrawable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/gu;

/**
 * Text as it is drawn: composed letters, single spaces, nothing that XML forbids and no direction
 * overrides.
 */
export const drawable = (text: string): string =>
  text.normalize('NFC').replace(undrawable, ' ').replace(/\s+/g, ' ').trim();

/**
 * Sets text at the largest size at which it fits, in lines of about the same length. What does not
 * fit at the smallest size ends with `…`.
 *
 * @example
 * fitText('Bắc Trà My', { width: 100, sizes: [40, 20], weight: 400 }); // { lines: ['Bắc Trà My'], size: 20 }
 */
export function fitText(
  text: string,
  { width, sizes, weight, lines: most = 1 }: TextRoom,
): FittedText {
  const cleaned = drawable(text);
  const smallest = Math.min(...sizes);
  for (const size of sizes) {
    const measure: Measure = (part) => textWidth(part, size, weight);
    const lines = wrap(cleaned, width, measure);
    // A word that would have to be broken is better smaller and unbroken.
    const isWhole = lines.length <= most && lines.join(' ') === cleaned;
    const fits = isWhole && lines.every((line) => measure(line) <= width);
    if (fits) return { lines: balance(cleaned, width, lines, measure), size };
    if (size !== smallest) continue;
    const kept = lines.length > most ? shortened(lines, most, width, measure) : lines;
    // If a single letter is too wide, nothing is better than a part.
    return { lines: kept.every((line) => measure(line) <= width) ? kept : [], size };
  }
  return { lines: [], size: smallest };
}

type Measure = (text: string) => number;

/** A letter with the marks on it. */
const letters = (text: string): string[] => text.match(/.\p{M}*/gsu) ?? [];

/** Breaks at spaces, and inside a word only where it is wider than the line. */
function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of letters(word)) {
      if (line && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** The first lines; the last of them ends with `…`, or the one before if nothing is left of it. */
function shortened(lines: string[], most: number, width: number, measure: Measure): string[] {
  for (let count = most; count > 0; count--) {
    // A third line cannot fit, and the rest of a text may be long.
    const last = shorten(lines.slice(count - 1, count + 1).join(' '), width, measure);
    if (last) return [...lines.slice(0, count - 1), last];
  }
  return [];
}

/**
 * Cuts to leave room for `…`, or to nothing without room. Half a number would be another number.
 */
function shorten(text: string, width: number, measure: Measure): string {
  const all = letters(text);
  const kept = [...all];
  const cut = (): string => {
    const part = kept.join('');
    const isInNumber = /^[\d.,%]/.test(all[kept.length] ?? '');
    const whole = isInNumber ? part.replace(/(?<![\d.,])[\d.,]+$/, '') : part;
    return whole.replace(/(?<![\s,;:·–(-])[\s,;:·–(-]+$/, '');
  };
  while (kept.length > 0 && measure(`${cut()}…`) > width) kept.pop();
  return cut() && `${cut()}…`;
}

/** The narrowest width that needs no more lines. */
function balance(text: string, width: number, lines: string[], measure: Measure): string[] {
  let balanced = lines;
  for (let narrower = width - 10; narrower > 0; narrower -= 10) {
    const tried = wrap(text, narrower, measure);
    if (tried.length > lines.length || tried.join(' ') !== text) break;
    balanced = tried;
  }
  return balanced;
}
