import type { Score } from '../model/value/score.js';
import type { BoardRow } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import { MisuseError, requireFinite } from '../errors/misuse-error.js';
import type { MissingReason } from '../model/value/missing.js';
import { roundHalfUp } from '../numbers/rounding.js';

/** One locality before ranking. */
export interface RankEntry {
  code: string;
  /** Vietnamese name, by which ties are ordered. */
  name: string;
  /** A finite number, or why there is none. */
  score: Score;
  bloc?: string | undefined;
  /** The rank that the publisher gave, from 1; read only with the basis `published-rank`. */
  publishedRank?: number | undefined;
  grade?: string | undefined;
  values?: Record<string, Score> | undefined;
  /** What decides between equal scores, the first key first; higher is better, `NaN` not known. */
  tieKeys?: readonly number[] | undefined;
  /** Why it has no rank although it has a score. */
  unranked?: MissingReason | undefined;
  interval?: [number, number] | undefined;
  /** Points by group, and the reasons of the row. */
  reasons?:
    | Pick<
        BoardRow,
        'groups' | 'breakdown' | 'strengths' | 'weaknesses' | 'gains' | 'gradeReason' | 'tieBreak'
      >
    | undefined;
  dataShare?: number | undefined;
}

/** How to rank. */
export interface RankOptions {
  /** Decimals of the published score, on which ranks are decided. */
  digits: number;
  /** `score` where it is not given. */
  basis?: 'score' | 'published-rank' | undefined;
  /** The previous ranking; without it no change is told. */
  previous?: readonly { code: string; rank?: number | undefined }[] | undefined;
}

/**
 * Requires entries from which a board can be made.
 *
 * @throws MisuseError `duplicate-code` for a locality that comes twice, `not-a-number` for a score
 *   that is not finite
 */
export function requireEntries(entries: readonly RankEntry[]): void {
  const codes = new Set<string>();
  for (const { code, score } of entries) {
    if (codes.has(code)) throw new MisuseError('duplicate-code', code, 'Rank each locality once.');
    codes.add(code);
    if (!isMissing(score)) requireFinite(score, `the score of ${code}`);
  }
}

/** What decides a rank, larger is better; `NaN` for a locality that cannot be ranked. */
function standingOf(entry: RankEntry, { basis, digits }: RankOptions): number {
  const { code, score, publishedRank, unranked } = entry;
  if (unranked !== undefined) return NaN;
  if (basis !== 'published-rank') return isMissing(score) ? NaN : roundHalfUp(score, digits);
  if (publishedRank === undefined) return NaN;
  if (Number.isInteger(publishedRank) && publishedRank > 0) return -publishedRank;
  throw new MisuseError('not-a-rank', publishedRank, `Rank ${code} with a whole number from 1.`);
}

/** What decides the rank of each locality, `NaN` where it has none. */
export const standingsOf = (
  entries: readonly RankEntry[],
  options: RankOptions,
): Float64Array<ArrayBuffer> => Float64Array.from(entries, (entry) => standingOf(entry, options));
