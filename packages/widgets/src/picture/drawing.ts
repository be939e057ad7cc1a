import type { Weight } from './glyph-widths.js';
import { textWidth } from './text-width.js';

/** Pixels of a picture for sharing: what the large networks crop to. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A line of text. */
export interface Line {
  kind: 'line';
  text: string;
  /** Where it begins; its middle or its end, as `anchor` says. */
  x: number;
  /** The line that letters stand on. */
  y: number;
  size: number;
  weight: Weight;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** A filled rectangle, or its outline. */
export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  radius?: number;
  /** Width of the outline, inside the box, drawn instead of a fill. */
  outline?: number;
}

/** What a picture consists of, in the order of drawing. */
export type Shape = Line | Box;

/** Room to draw into. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Highest and lowest part of letters with their marks, by size: `Ẩ` and `ệ` are inside. */
export const ascent = 1;
const descent = 0.25;

/** From one line to the next, by size. */
export const leading = ascent + descent;

/** Figures carry no marks. */
const figuresOnly = /^[\d\s.,%/–]*$/;
const figureAscent = 0.78;

/** The space that a line of text takes. */
export function areaOf({ text, x, y, size, weight, anchor = 'start' }: Line): Area {
  const width = textWidth(text, size, weight);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  const above = (figuresOnly.test(text) ? figureAscent : ascent) * size;
  return { x: x - before, y: y - above, width, height: above + descent * size };
}
