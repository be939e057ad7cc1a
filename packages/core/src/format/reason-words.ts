/** The numbers of a reason, as text in its language; absent where it has none. */
export interface ReasonWords {
  /** What was reported. */
  value?: string | undefined;
  target?: string | undefined;
  previous?: string | undefined;
  penalties?: string | undefined;
  /** Value as a percentage of the target, and by how much it exceeds or misses it. */
  ofTarget?: string | undefined;
  beyond?: string | undefined;
  short?: string | undefined;
  /** Whether lower is better: then the target is a maximum. */
  isDown?: boolean | undefined;
  /**
   * Whether points are deducted: then the direction says which values cost more, and none is
   * better.
   */
  isPenalty?: boolean | undefined;
  /** Days late, where a day is late. */
  daysLate?: string | undefined;
  /** How the value compares with that of the period before: above 0 is better. */
  trend?: number | undefined;
  /** The band that the value is in, such as `from 90% to below 95%`. */
  band?: string | undefined;
  /** What it depends on in the peers, by name. */
  peers: Readonly<Record<string, string>>;
}
