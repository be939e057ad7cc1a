import { ascent, leading, type Line } from './drawing.js';
import type { FittedText } from './fit-text.js';

/** Fitted text as lines under each other; `y` is where their room begins. */
export const linesOf = (
  { lines, size }: FittedText,
  { y, ...style }: Omit<Line, 'kind' | 'text' | 'size'>,
): Line[] =>
  lines.map((text, place) => ({
    ...{ kind: 'line', text, size, y: y + (ascent + place * leading) * size },
    ...style,
  }));
