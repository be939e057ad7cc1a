import type { PairEntry, ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { score } from '../engine/score.js';
import type { Scoring } from '../scoring/scoring.js';
import { parseReport } from '../parse/report.js';
import { reportFile, sampleUnit, type Cells } from './score-sample.js';

/** A match: who was at home, who came, and the goals of both. */
export type Match = readonly [home: string, away: string, scored: number, conceded: number];

/** What a match brings: points for a win, a draw and a defeat. */
const pointsFor = (own: number, other: number): number => (own > other ? 3 : own === other ? 1 : 0);

/** What a league reports of its clubs, and of each against each. */
export function leagueReport(matches: readonly Match[]): {
  entries: ReportEntry[];
  pairs: PairEntry[];
} {
  const sums = new Map<string, number>();
  const add = (key: readonly string[], value: number): void => {
    const place = JSON.stringify(key);
    sums.set(place, (sums.get(place) ?? 0) + value);
  };
  for (const [home, away, scored, conceded] of matches) {
    for (const [code, against, own, other] of [
      [home, away, scored, conceded],
      [away, home, conceded, scored],
    ] as const) {
      add([code, 'won'], Number(own > other));
      add([code, 'drawn'], Number(own === other));
      add([code, 'goal-difference'], own - other);
      add([code, 'goals-for'], own);
      add([code, 'points-against', against], pointsFor(own, other));
      add([code, 'goals-against', against], own);
    }
  }
  const cells = [...sums].map(([key, value]) => [JSON.parse(key) as string[], value] as const);
  return {
    entries: cells.flatMap(([[code = '', criterion = '', against], value]) =>
      against === undefined ? [{ code, criterion, value }] : [],
    ),
    pairs: cells.flatMap(([[code = '', fact = '', against], value]) =>
      against === undefined ? [] : [{ code, against, fact, value }],
    ),
  };
}

/** Scores a league by its matches, and what else is reported; the report is read as a file is. */
export function scoreLeague(
  scheme: Scheme,
  matches: readonly Match[],
  period: string,
  others: Cells = {},
): Scoring {
  const localities = [...new Set(matches.map(([home]) => home))].map((code) => sampleUnit(code));
  const beside = reportFile(scheme, others, { period });
  const { entries, pairs } = leagueReport(matches);
  const file = { ...beside, entries: [...entries, ...beside.entries], pairs };
  const parsed = parseReport(file, 'en', { scheme, localities });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return score({ scheme, localities, reports: [parsed.value], period });
}
