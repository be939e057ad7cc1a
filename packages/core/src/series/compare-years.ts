import type { Score } from '../model/value/score.js';
import type { RankChange } from '../model/board/board.js';
import type { IndexReading, IndexSeries } from '../model/directive/index-series.js';
import { isMissing } from '../model/value/is-missing.js';
import type { Missing } from '../model/value/missing.js';
import { rankChange } from '../ranking/rank-change.js';
import { roundHalfUp } from '../numbers/rounding.js';

/** How a unit moved in an index from one year to another; either part may be missing. */
export interface YearChange {
  /** Later score less the earlier one, in the unit of the series, rounded to its decimals. */
  score: Score;
  /** Places gained or lost, where both ranks are among as many units. */
  rank: RankChange | IncomparableRanks | Missing;
}

/** Why two ranks are not comparable although the scores are. */
export interface IncomparableRanks {
  missing: 'not-comparable';
  /** Among how many units the earlier and the later rank are; `undefined` where that is not known. */
  rankedUnits: [from: number | undefined, to: number | undefined];
}

/** Why two years are not comparable. */
export interface IncomparableYears {
  missing: 'not-comparable';
  /** Ids of the rules of the earlier and the later year; `undefined` where they are not known. */
  ruleVersions: [from: string | undefined, to: string | undefined];
}

const readingOf = (series: Readings, year: number): IndexReading | undefined =>
  series.readings.find((reading) => reading.year === year);

function change<Value, Change>(
  from: Value | Missing,
  to: Value | Missing,
  between: (from: Value, to: Value) => Change,
): Change | Missing {
  if (isMissing(from)) return from;
  return isMissing(to) ? to : between(from, to);
}

/** A place among 63 is not a place among 60: those left out may have been ahead or behind. */
function rankBetween(earlier: IndexReading, later: IndexReading): YearChange['rank'] {
  return change<number, RankChange | IncomparableRanks>(
    earlier.rank,
    later.rank,
    (before, after) =>
      earlier.rankedUnits !== undefined && earlier.rankedUnits === later.rankedUnits
        ? rankChange(after, before)
        : {
            missing: 'not-comparable',
            rankedUnits: [earlier.rankedUnits, later.rankedUnits],
          },
  );
}

type Readings = Pick<IndexSeries, 'readings' | 'digits'>;

/**
 * How far a unit moved in an index between two years. Refused, with both rule versions, if the
 * years were measured by different or unknown rules: a difference would mix the unit's work with
 * the publisher's new yardstick. Ranks alone are refused, with both numbers, if they are among
 * different or unknown numbers of units. A year without an edition gives its reason.
 *
 * @example
 * compareYears(parIndex, 2022, 2023); // { score: 3.69, rank: { kind: 'up', places: 1 } }
 * compareYears(pci, 2022, 2023);
 * // { missing: 'not-comparable', ruleVersions: ['pci-2022', 'pci-2023-press-sum'] }
 * compareYears(papi, 2020, 2021);
 * // { score: -1.156, rank: { missing: 'not-comparable', rankedUnits: [63, 60] } }
 */
export function compareYears(
  series: Readings,
  from: number,
  to: number,
): YearChange | IncomparableYears | Missing {
  const earlier = readingOf(series, from);
  const later = readingOf(series, to);
  if (!earlier || !later) return { missing: 'no-data' };
  const unsurveyed = [earlier, later].find(({ status }) => status === 'not-surveyed');
  if (unsurveyed) return { missing: 'not-surveyed' };
  if (earlier.ruleVersion === undefined || earlier.ruleVersion !== later.ruleVersion)
    return { missing: 'not-comparable', ruleVersions: [earlier.ruleVersion, later.ruleVersion] };
  return {
    score: change(earlier.score, later.score, (before, after) =>
      roundHalfUp(after - before, series.digits),
    ),
    rank: rankBetween(earlier, later),
  };
}
