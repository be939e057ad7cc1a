/** Numbers that a seed decides: the same seed, the same sample, everywhere. */
export interface Draw {
  /** From `low` to `high`, with so many decimals. */
  between: (low: number, high: number, digits?: number) => number;
  /** True with this probability, 0 to 1. */
  chance: (probability: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
}

/** Draws from Mulberry32 of Tommy Ettinger (public domain). */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high, digits = 0) => {
      const scale = 10 ** digits;
      return Math.round((low + (high - low) * next()) * scale) / scale;
    },
    chance: (probability) => next() < probability,
    pick: <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item,
  };
}

/** The same chance, but amounts near a leaning: 0 to the lowest, 1 to the highest. */
export const leaningTo = (draw: Draw, leaning: number): Draw => ({
  ...draw,
  between: (low, high, digits = 0) => {
    const middle = low + (high - low) * leaning;
    return draw.between(low + (middle - low) * 0.4, high + (middle - high) * 0.4, digits);
  },
});
