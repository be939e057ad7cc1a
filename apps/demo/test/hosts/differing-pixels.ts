import type { PNG } from 'pngjs';

/** What a channel of a pixel may differ by, of 255, before the pixel counts as another. */
const channelTolerance = 8;

/** What pictures of one element may differ by on two pages: no letter is that small. */
export const pixelTolerance = 4;

/**
 * How many pixels of two pictures differ in a channel by more than 8 of 255; every pixel of the
 * larger one if they are not of one size.
 */
export function differingPixels(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) {
    return Math.max(one.width * one.height, other.width * other.height);
  }
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isOther = [0, 1, 2, 3].some(
      (channel) =>
        Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) >
        channelTolerance,
    );
    if (isOther) count += 1;
  }
  return count;
}
