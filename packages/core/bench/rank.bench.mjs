import { rank } from '@thidua/core';
import { compare, timed } from '@thidua/tooling/measure';

/** As many as a board of a whole country's communes would hold. */
const count = 10_598;

// A fixed sequence that looks random, so that each run ranks the same scores: 0.00 to 99.99.
const scores = Float64Array.from({ length: count }, (_, index) => ((index * 7919) % 10_000) / 100);
const entries = Array.from(scores, (score, index) => ({
  code: String(index),
  name: `Xã ${index % 3000}`,
  score,
  bloc: String(index % 63),
}));

/** The least that can be done: numbers alone, sorted, with competition ranks. */
function sortBare() {
  const sorted = scores.slice().sort();
  const ranks = new Int32Array(count);
  for (let index = count - 1; index >= 0; index -= 1) {
    const isTied = index < count - 1 && sorted[index] === sorted[index + 1];
    ranks[index] = isTied ? ranks[index + 1] : count - index;
  }
  return ranks;
}

export async function ranking() {
  const figures = await compare(
    () => timed(() => rank(entries, { digits: 2 })),
    () => timed(sortBare),
    31,
  );
  return [
    {
      name: 'rank 10,598 localities',
      ...figures,
      unit: 'ms',
      against: 'numbers alone, sorted and ranked',
      limit: 100,
    },
  ];
}
