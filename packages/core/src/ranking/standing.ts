import type { BoardRow, Score } from '../model/board.js';
import { isMissing } from '../model/is-missing.js';
import { MisuseError, requireFinite } from '../model/misuse-error.js';
import type { MissingReason } from '../model/missing.js';
import { roundHalfUp } from '../scoring/rounding.js';

/** One locality before ranking. */
export interface RankEntry {
  code: string;
  /** Vietnamese name, which orders equals. */
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
  breakdown?: BoardRow['breakdown'];
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

/** What decides a rank, larger is better; `NaN` for a locality that cannot be ranked. */
function standingOf(entry: RankEntry, { basis, digits }: RankOptions): number {
  const { code, score, publishedRank, unranked } = entry;
  const known = isMissing(score) ? undefined : requireFinite(score, `the score of ${code}`);
  if (unranked !== undefined) return NaN;
  if (basis !== 'published-rank') return known === undefined ? NaN : roundHalfUp(known, digits);
  if (publishedRank === undefined) return NaN;
  if (Number.isInteger(publishedRank) && publishedRank > 0) return -publishedRank;
  throw new MisuseError('not-a-rank', publishedRank, `Rank ${code} with a whole number from 1.`);
}

/** What decides the rank of each locality, `NaN` where it has none; each locality comes once. */
export function standingsOf(
  entries: readonly RankEntry[],
  options: RankOptions,
): Float64Array<ArrayBuffer> {
  const codes = new Set<string>();
  for (const { code } of entries) {
    if (codes.has(code)) throw new MisuseError('duplicate-code', code, 'Rank each locality once.');
    codes.add(code);
  }
  return Float64Array.from(entries, (entry) => standingOf(entry, options));
}
