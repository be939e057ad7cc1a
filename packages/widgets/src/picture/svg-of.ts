import { pictureSize, type Box, type Line, type Shape } from './drawing.js';
import { drawable } from './fit-text.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string =>
  drawable(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** A hundredth of a pixel is invisible. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

function lineOf({ text, x, y, size, weight, colour, anchor }: Line): string {
  const place = `x="${number(x)}" y="${number(y)}"`;
  const anchored = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
  return `<text ${place} font-size="${number(size)}" font-weight="${weight}" fill="${colour}"${anchored}>${escape(text)}</text>`;
}

function boxOf({ x, y, width, height, colour, radius, outline }: Box): string {
  const inset = (outline ?? 0) / 2;
  const place = `x="${number(x + inset)}" y="${number(y + inset)}"`;
  const size = `width="${number(width - 2 * inset)}" height="${number(height - 2 * inset)}"`;
  const rounded = radius ? ` rx="${number(radius)}"` : '';
  const paint = outline
    ? `fill="none" stroke="${colour}" stroke-width="${number(outline)}"`
    : `fill="${colour}"`;
  return `<rect ${place} ${size}${rounded} ${paint}/>`;
}

/** Writes shapes as an SVG file that says in words what it shows. */
export function svgOf(shapes: readonly Shape[], alt: string, lang: string): string {
  const { width, height } = pictureSize;
  const drawn = shapes.map((shape) => (shape.kind === 'line' ? lineOf(shape) : boxOf(shape)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${lang}" font-family="'Be Vietnam Pro', sans-serif">
<title>${escape(alt)}</title>
${drawn.join('\n')}
</svg>
`;
}
