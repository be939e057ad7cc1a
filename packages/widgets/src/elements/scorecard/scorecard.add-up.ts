/**
 * Rounds parts so that they add up as printed: what rounding leaves over goes to those that lost most
 * by it. Parts that do not make up the whole, because a rule scaled it, are only rounded.
 *
 * @param digits decimals that are printed
 * @param printed the whole as it is printed; rounded where not given
 * @example
 * addUp([1.334, 1.333, 1.333], 4, 2); // [1.34, 1.33, 1.33]: 4.00, not 3.99
 */
export function addUp(
  parts: readonly number[],
  whole: number,
  digits: number,
  printed: number = whole,
): number[] {
  const unit = 10 ** digits;
  const scaled = parts.map((part) => part * unit);
  const sum = scaled.reduce((total, part) => total + part, 0);
  const rounded = scaled.map((part) => Math.round(settle(part)));
  if (Math.abs(sum - whole * unit) > 1e-6 * unit) return rounded.map((part) => part / unit);
  const left =
    Math.round(settle(printed * unit)) - rounded.reduce((total, part) => total + part, 0);
  const step = Math.sign(left);
  const byLoss = scaled
    .map((part, index) => ({ index, loss: (part - (rounded[index] ?? 0)) * step }))
    .sort((one, other) => other.loss - one.loss);
  for (const { index } of byLoss.slice(0, Math.abs(left))) {
    rounded[index] = (rounded[index] ?? 0) + step;
  }
  return rounded.map((part) => part / unit);
}

/** Without binary noise, which would turn a half the wrong way. */
const settle = (value: number): number => Number(value.toPrecision(12));
