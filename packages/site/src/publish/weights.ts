/** What content weighs on the wire, in bytes, without headers. */
export type WeightOf = (content: string | Uint8Array) => number;

/** What several contents weigh together. */
export type Weigh = (contents: Iterable<string | Uint8Array>) => number;

/** Files are asked about several times, and compressing takes most of the time of making a site. */
export function weigher(weightOf: WeightOf): Weigh {
  const known = new WeakMap<Uint8Array, number>();
  const weigh = (content: string | Uint8Array): number => {
    if (typeof content === 'string') return weightOf(content);
    const weight = known.get(content) ?? weightOf(content);
    known.set(content, weight);
    return weight;
  };
  return (contents) => [...contents].reduce((sum, content) => sum + weigh(content), 0);
}
