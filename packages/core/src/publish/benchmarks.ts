import type { Benchmark, BlocBenchmarks } from '../model/board/benchmark.js';
import type { BoardRow } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import type { Score } from '../model/value/score.js';
import { quantile } from '../numbers/quantile.js';
import { shortNumber } from './short.js';

/** Median and best of the values that are there; undefined where there are none. */
function benchmarkOf(values: readonly (Score | undefined)[]): Benchmark | undefined {
  const known = values
    .flatMap((value) => (value === undefined || isMissing(value) ? [] : [value]))
    .sort((left, right) => left - right);
  const best = known.at(-1);
  return best === undefined
    ? undefined
    : { median: shortNumber(quantile(known, 0.5)), best, n: known.length };
}

/** The benchmarks of everything that some row has, by its id. */
function byId(
  rows: readonly BoardRow[],
  pointsOf: (row: BoardRow) => readonly (readonly [id: string, points: Score])[],
): Record<string, Benchmark> | undefined {
  const points = new Map<string, Score[]>();
  for (const row of rows) {
    for (const [id, value] of pointsOf(row)) {
      const known = points.get(id);
      if (known) known.push(value);
      else points.set(id, [value]);
    }
  }
  const found = [...points].flatMap(([id, values]): [string, Benchmark][] => {
    const benchmark = benchmarkOf(values);
    return benchmark ? [[id, benchmark]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function benchmarksOf(rows: readonly BoardRow[], bloc?: string): BlocBenchmarks[] {
  const score = benchmarkOf(rows.map((row) => row.score));
  if (!score) return [];
  const groups = byId(rows, (row) => Object.entries(row.groups ?? {}));
  const criteria = byId(rows, ({ breakdown = [] }) =>
    breakdown.map(({ criterion, points }) => [criterion, points] as const),
  );
  return [
    {
      ...(bloc !== undefined && { bloc }),
      score,
      ...(groups && { groups }),
      ...(criteria && { criteria }),
    },
  ];
}

/**
 * What all ranked units, and those of each bloc, have of the score, each group and each criterion.
 * A unit that is not ranked counts nowhere; where several blocs are ranked, each has its own.
 */
export function blocBenchmarks(
  rows: readonly BoardRow[],
  blocOf: (code: string) => string | undefined,
): BlocBenchmarks[] {
  const ranked = rows.filter(({ rank }) => rank !== undefined);
  const members = new Map<string, BoardRow[]>();
  for (const row of ranked) {
    const bloc = blocOf(row.code);
    if (bloc !== undefined) members.set(bloc, [...(members.get(bloc) ?? []), row]);
  }
  return [
    ...benchmarksOf(ranked),
    ...[...members].flatMap(([bloc, own]) => benchmarksOf(own, bloc)),
  ];
}
