/** The numbers of a reason, as they are written in its language; absent where it has none. */
export interface ReasonWords {
  /** What was reported. */
  value?: string | undefined;
  target?: string | undefined;
  previous?: string | undefined;
  penalties?: string | undefined;
  /** Value as a percentage of the target, and by how much it is beyond or short of it, if it is. */
  ofTarget?: string | undefined;
  beyond?: string | undefined;
  short?: string | undefined;
  /** Whether lower is better: then the target is the most that there may be. */
  isDown?: boolean | undefined;
  /** Whether points are taken off: then the direction says of which values more are, and none is better. */
  isPenalty?: boolean | undefined;
  /** Days late, where a day is late. */
  daysLate?: string | undefined;
  /** How the value stands to that of the period before: above 0 is better. */
  trend?: number | undefined;
  /** The band that the value is in, such as `from 90% to below 95%`. */
  band?: string | undefined;
  /** What the peers had to do with it, by name. */
  peers: Readonly<Record<string, string>>;
}
