import { rankIntervals, wholeRanks, type Scoring } from '@thidua/core';
import type { Scored, Sureness } from './protocol.js';

/** As much as sample scoreboards state: a quarter more or less; and a seed, so that it is the same again. */
const [share, seed] = [0.25, 1948];
const [mostRuns, fewestRuns] = [1000, 100];
/** Points that are added up in well under a second. */
const pointsAtOnce = 20_000_000;

/** How often a ranking is tried: less often where there is much to add up. */
export function runsFor({ plan, ranks }: Scoring): Scored['sureness'] {
  const points = plan.ids.length * ranks.length;
  const runs = Math.min(mostRuns, Math.max(fewestRuns, Math.floor(pointsAtOnce / points)));
  return { runs, isLong: runs * points > pointsAtOnce };
}

/** How sure each rank is, where each weight is up to a quarter more or less. */
export function surenessOf(scoring: Scoring): Sureness {
  const { runs } = runsFor(scoring);
  const { intervals } = rankIntervals(scoring, { share, runs, seed });
  return {
    ...{ share, runs },
    intervals: [...intervals].map(([code, interval]) => [code, wholeRanks(interval)]),
  };
}
