import { isMissing } from '../model/value/is-missing.js';
import type { Locale } from '../model/value/text.js';
import type { Board, BoardRow } from '../model/board/board.js';
import { formatCompared } from './compared.js';
import { formatNumber, formatShare } from './number.js';
import { formatPoints } from './points.js';

/** What a scheme made of the criteria without data, as the reasons of a row show it. */
type Treatment = 'rescaled' | 'zero' | 'filled' | 'filled-or-zero' | 'unknown';

function treatmentOf({ breakdown = [] }: BoardRow, criteria: ReadonlySet<string>): Treatment {
  const gaps = breakdown.filter(
    ({ criterion, value }) =>
      criteria.has(criterion) && isMissing(value) && value.missing !== 'not-assigned',
  );
  if (gaps.length === 0) return 'unknown';
  if (gaps.some(({ points }) => isMissing(points))) return 'rescaled';
  const filled = gaps.filter(({ counted }) => counted !== undefined).length;
  return filled === 0 ? 'zero' : filled === gaps.length ? 'filled' : 'filled-or-zero';
}

/** What is told of a board to say how its scores come about. */
type Told = Pick<Board, 'criteria' | 'digits' | 'groups' | 'leader'>;

/** That a score rests on a part of the data, and what the scheme made of the rest. */
function partialData(
  row: BoardRow,
  { criteria = [], digits }: Told,
  locale: Locale,
): string | undefined {
  const { dataShare, breakdown = [] } = row;
  if (dataShare === undefined) return undefined;
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
      filled: ': phần chưa có số liệu được tính bằng giá trị bù',
      'filled-or-zero': ': phần chưa có số liệu được tính bằng giá trị bù, hoặc tính 0 điểm',
      unknown: '',
    }[treatment];
    return `Số liệu mới có cho ${share} trọng số${told}; điểm còn có thể thay đổi`;
  }
  const told = {
    rescaled: `: ${points ?? 'the points'} of what has data, raised to the whole scale`,
    zero: ': what has none counts 0 points',
    filled: ': what has none counts as values that fill the gaps',
    'filled-or-zero': ': what has none counts as values that fill the gaps, or 0 points',
    unknown: '',
  }[treatment];
  return `There are data for ${share} of the weight only${told}; the score may still change`;
}

/** That a score is relative to the leader's, and by which results. */
function relativeToLeader(
  { breakdown = [] }: BoardRow,
  { leader, groups = [], criteria = [], digits }: Told,
  locale: Locale,
): string | undefined {
  const end = groups.find(({ parent }) => parent === undefined)?.maxPoints;
  if (leader === undefined || end === undefined) return undefined;
  const inTree = new Set(criteria.flatMap(({ id, effect }) => (effect === undefined ? [id] : [])));
  const own = breakdown.filter(
    ({ criterion, points }) => inTree.has(criterion) && !isMissing(points),
  );
  const contributions = own.flatMap(({ contribution }) => contribution ?? []);
  const isKnown = own.length > 0 && contributions.length === own.length;
  const result = contributions.reduce((sum, each) => sum + each, 0);
  const [most = '', mine = ''] = formatCompared([leader, result], locale, digits);
  const scale = formatNumber(end, locale);
  if (locale === 'vi') {
    const told = isKnown ? `${mine} so với ${most}` : most;
    return `Điểm tính theo đơn vị dẫn đầu: ${told} điểm của đơn vị dẫn đầu, trên thang ${scale}`;
  }
  const told = isKnown ? `${mine} points against ${most} of the leader` : `${most} of the leader`;
  return `The score is relative to the leader: ${told}, on a scale to ${scale}`;
}

/**
 * How a score comes about from the points beside it, where they do not simply add up to it: that it
 * rests on a part of the data, and what the scheme made of the rest; that it is relative to the
 * leader's result. Nothing for a row of which neither is so, or that has no score.
 *
 * @example
 * formatScale(row, board, 'vi');
 * // 'Số liệu mới có cho 70% trọng số: 37,2/70 điểm của phần có số liệu được quy đổi lên thang điểm
 * // đầy đủ; điểm còn có thể thay đổi'
 */
export function formatScale(row: BoardRow, board: Told, locale: Locale): string | undefined {
  if (isMissing(row.score)) return undefined;
  const told = [partialData(row, board, locale), relativeToLeader(row, board, locale)];
  const sentences = told.filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join('. ');
}
