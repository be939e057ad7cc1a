import type { Provenance } from '../shared/provenance.js';
import type { Area, Shape } from './drawing.js';
import { fitText } from './fit-text.js';
import { linesOf } from './lines-of.js';
import { palette } from './palette.js';

/** The content of an element's picture. */
export interface PictureContent {
  heading: string;
  /** The figures in words, for those who do not see them. */
  said: string;
  /** Draws the figures into the room between heading and source. */
  draw: (area: Area) => Shape[];
  provenance: Provenance | undefined;
}

/** A picture that can only say why there is nothing to see. */
export function sentencePicture(
  heading: string,
  sentence: string,
  provenance: Provenance,
): PictureContent {
  const draw = ({ x, y, width }: Area): Shape[] => {
    const text = fitText(sentence, { width, sizes: [44, 36], weight: 400, lines: 4 });
    return linesOf(text, { x, y: y + 48, weight: 400, colour: palette.text });
  };
  return { heading, said: sentence, draw, provenance };
}
