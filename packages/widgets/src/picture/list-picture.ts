import type { Provenance } from '../shared/provenance.js';
import { leading, type Area, type Shape } from './drawing.js';
import { fitText } from './fit-text.js';
import { linesOf } from './lines-of.js';
import { palette } from './palette.js';
import type { PictureContent } from './picture-content.js';
import { stackOf } from './stack-of.js';

/** The sentence, then as many lines as there is room for. */
function drawList(
  { x, y, width, height }: Area,
  sentence: string,
  lines: readonly string[],
): Shape[] {
  const told = fitText(sentence, { width, sizes: [38, 34, 30], weight: 600, lines: 2 });
  const top = y + 24;
  const below = top + told.lines.length * told.size * leading + 16;
  return [
    ...linesOf(told, { x, y: top, weight: 600, colour: palette.text }),
    ...stackOf({ x, y: below, width, height: y + height - below }, lines, {
      ...{ sizes: [28, 24], weight: 400, gap: 8, colour: palette.quiet },
    }),
  ];
}

/** A picture of a sentence and the first lines of a list. */
export const listPicture = (
  heading: string,
  sentence: string,
  lines: readonly string[],
  provenance: Provenance,
): PictureContent => ({
  ...{ heading, provenance },
  said: [sentence, ...lines].join(' '),
  draw: (area) => drawList(area, sentence, lines),
});
