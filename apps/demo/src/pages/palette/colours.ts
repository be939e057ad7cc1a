/** A colour as colour fields have it: `#0b5a6e`. */
export type Colour = `#${string}`;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance: WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, 1 to 21.
 *
 * @example
 * contrast('#000000', '#ffffff'); // 21
 */
export function contrast(one: Colour, other: Colour): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What `color-mix(in srgb, one share%, other)` gives. */
export function mixed(one: Colour, percent: number, other: Colour): Colour {
  const others = channels(other);
  const parts = channels(one).map((value, place) =>
    Math.round((value * percent + (others[place] ?? 0) * (100 - percent)) / 100)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
