import { rankIntervals, score, type RankIntervals, type Scoring } from '@thidua/core';
import { blocs, localities, reports2023, scheme } from '@thidua/sample-province';

/** The scheme and reports of the invented province, at the stage that its scoreboard publishes. */
export const sample = {
  scheme,
  localities,
  reports: reports2023,
  period: '2023',
  stage: 'second-review',
} as const;

/** The sample as its scoreboard publishes it: what every change is compared with. */
export const published: Scoring = score(sample);

/** The default share by which weights are varied; as in the scoreboard. */
export const usualShare = 0.25;

/** Plausible ranks of a scoring: as many runs, and the seed, that its scoreboard was made with. */
export const plausibleRanks = (scoring: Scoring, share: number): RankIntervals =>
  rankIntervals(scoring, { share, runs: 1000, seed: 1948 });

const found = new Map(localities.map((locality) => [locality.code, locality]));

/** A locality of the sample. */
export function localityOf(code: string) {
  const locality = found.get(code);
  if (!locality) throw new Error(`The sample has no locality ${code}`);
  return locality;
}

/** The bloc of a locality. */
export const blocOf = (code: string) => blocs.find(({ members }) => members.includes(code));
