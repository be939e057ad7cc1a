import type { BrowserName } from '@thidua/tooling/browsers';
import type { PNG } from 'pngjs';

/** How many pixels of two pictures differ: in a channel by more than 8 of 255, by more than 96. */
export interface Differences {
  seen: number;
  strong: number;
}

/**
 * What pictures of one element may differ by on two pages. WebKit draws curves and edges between
 * pixels a little otherwise in one page than in the next, by 67 of 255 at most where it was
 * measured; letters, lines and places are the same there too. No digit differs from another by as
 * few strong pixels.
 */
const tolerances: Record<BrowserName, Differences> = {
  chromium: { seen: 4, strong: 4 },
  firefox: { seen: 4, strong: 4 },
  webkit: { seen: 300, strong: 4 },
};

/** Compares two pictures, pixel by pixel; in pictures of two sizes every pixel is another. */
export function differencesOf(one: PNG, other: PNG): Differences {
  const size = Math.max(one.width * one.height, other.width * other.height);
  if (one.width !== other.width || one.height !== other.height) return { seen: size, strong: size };
  const differences: Differences = { seen: 0, strong: 0 };
  for (let at = 0; at < one.data.length; at += 4) {
    const most = Math.max(
      ...[0, 1, 2].map((channel) =>
        Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
      ),
    );
    if (most > 8) differences.seen += 1;
    if (most > 96) differences.strong += 1;
  }
  return differences;
}

/** Whether nobody would see the difference, in a browser. */
export const isTolerable = ({ seen, strong }: Differences, name: BrowserName): boolean =>
  seen <= tolerances[name].seen && strong <= tolerances[name].strong;
