import type { Language } from '@thidua/core';
import { compose } from '../../picture/compose.js';
import { pictureSize, type Shape } from '../../picture/drawing.js';
import type { PictureContent } from '../../picture/picture-content.js';
import { textWidth } from '../../picture/text-width.js';

const { width, height } = pictureSize;

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  const { x, y, colour } = shape;
  context.fillStyle = context.strokeStyle = colour;
  if (shape.kind === 'line') {
    const { text, size, weight, anchor = 'start' } = shape;
    context.font = `${weight} ${size}px "Be Vietnam Pro", system-ui, sans-serif`;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    // In another font it keeps within the room that was measured.
    context.fillText(text, x, y, textWidth(text, size, weight));
    return;
  }
  const inset = (shape.outline ?? 0) / 2;
  const box = [x + inset, y + inset, shape.width - 2 * inset, shape.height - 2 * inset] as const;
  context.beginPath();
  context.roundRect(...box, shape.radius ?? 0);
  context.lineWidth = shape.outline ?? 0;
  if (shape.outline) context.stroke();
  else context.fill();
}

/**
 * The picture of an element as a PNG file of 1200 × 630 pixels. It is drawn on a canvas, not loaded as
 * an image: a strict policy forbids images from `data:` and `blob:`.
 */
export async function pngOf(
  content: PictureContent,
  movement: string | undefined,
  locale: Language,
): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas');
  for (const shape of compose(content, movement, locale)) draw(context, shape);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('No picture was made'))));
  });
}
