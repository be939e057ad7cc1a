import type { PairEntry, Report } from '../model/report/report.js';
import type { Stage } from '../model/report/stages.js';
import { isMissing } from '../model/value/is-missing.js';
import type { TieOperand } from '../model/scheme/condition.js';
import { reportsUpTo } from './tabulate.js';
import type { Units } from './units.js';

/** What units have against each other: by id of the fact, then by place of the two units. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<number, number>>;

const placeOf = ({ localities }: Units, unit: number, other: number): number =>
  unit * localities.length + other;

/** Puts what units have against each other in order; the later of two entries counts. */
export function pairsOf(units: Units, entries: Iterable<PairEntry>): Pairs {
  const pairs = new Map<string, Map<number, number>>();
  for (const { code, against, fact, value } of entries) {
    const unit = units.unitOf.get(code);
    const other = units.unitOf.get(against);
    if (unit === undefined || other === undefined) continue;
    const own = pairs.get(fact) ?? new Map<number, number>();
    pairs.set(fact, own.set(placeOf(units, unit, other), isMissing(value) ? NaN : value));
  }
  return pairs;
}

/** The entries that count at a stage, the newest last. */
export const pairsUpTo = (reports: readonly Report[], stage: Stage): PairEntry[] =>
  reportsUpTo(reports, stage).flatMap(({ pairs = [] }) => pairs);

/** What a unit has against another; `NaN` where it is not known. */
export function resultAgainst(
  { pairs, units }: { pairs: Pairs; units: Units },
  { of, take }: Extract<TieOperand, { kind: 'among-tied' }>,
  unit: number,
  other: number,
): number {
  const reported = pairs.get(of);
  const own = reported?.get(placeOf(units, unit, other)) ?? NaN;
  if (take !== 'difference') return own;
  return own - (reported?.get(placeOf(units, other, unit)) ?? NaN);
}
