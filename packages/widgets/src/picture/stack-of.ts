import { leading, type Area, type Line } from './drawing.js';
import { fitText, type TextRoom } from './fit-text.js';
import { linesOf } from './lines-of.js';

/**
 * Texts under each other, each as tall as it is and with the gap before the next; those that the
 * room does not hold are left out.
 */
export function stackOf(
  { x, y, width, height }: Area,
  texts: readonly string[],
  { gap, colour, ...room }: Omit<TextRoom, 'width'> & { gap: number; colour: string },
): Line[] {
  const stacked: Line[] = [];
  let top = y;
  for (const text of texts) {
    const fitted = fitText(text, { ...room, width });
    const tall = fitted.lines.length * fitted.size * leading;
    if (top + tall > y + height) break;
    stacked.push(...linesOf(fitted, { x, y: top, weight: room.weight, colour }));
    top += tall + gap;
  }
  return stacked;
}
