import { isMissing } from '../model/value/is-missing.js';
import type { Locale } from '../model/value/text.js';
import type { Board, BoardRow } from '../model/board/board.js';
import { formatShare } from './number.js';
import { formatPoints } from './points.js';

/** What a scheme made of the criteria without data, as the reasons of a row show it. */
type Treatment = 'rescaled' | 'zero' | 'unknown';

function treatmentOf({ breakdown = [] }: BoardRow, criteria: ReadonlySet<string>): Treatment {
  const gaps = breakdown.filter(
    ({ criterion, value }) =>
      criteria.has(criterion) && isMissing(value) && value.missing !== 'not-assigned',
  );
  if (gaps.length === 0) return 'unknown';
  return gaps.some(({ points }) => isMissing(points)) ? 'rescaled' : 'zero';
}

/**
 * That a score rests on a part of the data, and what the scheme made of the rest: the points of what
 * was reported raised to the whole scale, or no points for what was not. Nothing for a row that has all
 * its data, or no score.
 *
 * @example
 * formatPartialData(row, board, 'vi');
 * // 'Số liệu mới có cho 70% trọng số: 37,2/70 điểm của phần có số liệu được quy đổi lên thang điểm
 * // đầy đủ; điểm còn có thể thay đổi'
 */
export function formatPartialData(
  row: BoardRow,
  { criteria = [], digits }: Pick<Board, 'criteria' | 'digits'>,
  locale: Locale,
): string | undefined {
  const { dataShare, score, breakdown = [] } = row;
  if (dataShare === undefined || isMissing(score)) return undefined;
  const share = formatShare(dataShare, locale);
  const own = new Map(
    criteria.flatMap(({ id, effect, maxPoints }) =>
      effect === undefined ? [[id, maxPoints] as const] : [],
    ),
  );
  const scored = breakdown.flatMap(({ criterion, points }) =>
    own.has(criterion) && !isMissing(points) ? [{ points, most: own.get(criterion) }] : [],
  );
  const sum = (values: readonly number[]): number =>
    Number(values.reduce((whole, each) => whole + each, 0).toPrecision(12));
  const most = scored.flatMap((each) => each.most ?? []);
  const got = sum(scored.map(({ points }) => points));
  const points =
    scored.length > 0 && most.length === scored.length
      ? formatPoints(got, sum(most), locale, digits)
      : undefined;
  const treatment = treatmentOf(row, new Set(own.keys()));
  if (locale === 'vi') {
    const told = {
      rescaled: `: ${points ?? 'điểm'} của phần có số liệu được quy đổi lên thang điểm đầy đủ`,
      zero: ': phần chưa có số liệu tính 0 điểm',
      unknown: '',
    }[treatment];
    return `Số liệu mới có cho ${share} trọng số${told}; điểm còn có thể thay đổi`;
  }
  const told = {
    rescaled: `: ${points ?? 'the points'} of what has data, raised to the whole scale`,
    zero: ': what has none counts 0 points',
    unknown: '',
  }[treatment];
  return `There are data for ${share} of the weight only${told}; the score may still change`;
}
