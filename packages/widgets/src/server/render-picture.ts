import { textIn } from '@thidua/core';
import { compose } from '../picture/compose.js';
import type { Shape } from '../picture/drawing.js';
import { drawable } from '../picture/fit-text.js';
import { provenanceWords } from '../picture/provenance-words.js';
import { svgOf } from '../picture/svg-of.js';
import type { ElementNoun } from '../elements/nouns.js';
import { entryOf } from '../elements/registry.js';
import { isProblem } from '../shared/error-event.js';
import { RenderError } from './render-error.js';
import { localeOf, servedElement, type RenderOptions } from './served-element.js';

/** What to draw. A picture has no links and does not count from now. */
export type PictureOptions = Omit<RenderOptions, 'now' | 'link'>;

/** A picture for sharing. */
export interface Picture {
  /** An SVG file of 1200 × 630 pixels; text is in Be Vietnam Pro, weights 400 and 600. */
  svg: string;
  /** Everything that it says, as text. */
  alt: string;
}

/** The size that is legible in a preview of 300 pixels. */
const rows = 5;

/**
 * Draws an element as a picture for sharing (Open Graph, 1200 × 630): heading, main figures,
 * source, date and status. It says nothing that becomes wrong the next day: a countdown is drawn as
 * its date. The same options give the same bytes. Everything from data is escaped; text that does
 * not fit is shortened with `…`, and is complete in `alt`.
 *
 * The SVG names its font but does not embed it: pass Be Vietnam Pro to the rasteriser. How it draws
 * letters that the font lacks (other scripts) is up to it, in the space reserved for them.
 *
 * @throws RenderError where the element would show a problem
 * @example
 * renderPicture('progress', { scoreboard }).alt;
 * // 'Xã đạt chuẩn nông thôn mới. 0 trên 7 xã tăng thêm (123 → 130), …'
 */
export function renderPicture(noun: ElementNoun, options: PictureOptions): Picture {
  const { shapes, alt } = drawPicture(noun, options);
  return { svg: svgOf(shapes, alt, localeOf(options)), alt };
}

/** The shapes of a picture, and what it says. */
export function drawPicture<Of extends ElementNoun>(
  noun: Of,
  options: PictureOptions,
): { shapes: Shape[]; alt: string } {
  const { scoreboard } = options;
  const locale = localeOf(options);
  // No picture depends on the current time.
  const { element } = servedElement(noun, { ...options, now: 0 });
  const content = entryOf(noun).picture({ element, scoreboard, locale, maximumRows: rows });
  if (isProblem(content)) throw new RenderError(content);
  const { sources, dated, status } = provenanceWords(content.provenance, locale);
  const said = [content.heading, content.said, ...sources, dated, status];
  return {
    shapes: compose(content, textIn(scoreboard?.title, locale), locale),
    alt: said
      .flatMap((part) => (part ? [drawable(part).replace(/\.$/, '')] : []))
      .map((part) => `${part}.`)
      .join(' '),
  };
}
