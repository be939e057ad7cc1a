import { isMissing } from '../model/value/is-missing.js';
import type { Language } from '../model/value/text.js';
import type { Board, BoardRow } from '../model/board/board.js';
import { formatCompared } from './compared.js';
import { messages } from './messages.js';
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

type PartialData = (share: string, points: string | undefined) => string;

/** How a score comes about, in sentences without their full stop. */
export interface ScaleWords extends Record<Treatment, PartialData> {
  against: (own: string, leader: string, scale: string) => string;
  leader: (leader: string, scale: string) => string;
}

const vietnamese =
  (told: string): PartialData =>
  (share) =>
    `Số liệu mới có cho ${share} trọng số${told}; điểm còn có thể thay đổi`;

const english =
  (told: string): PartialData =>
  (share) =>
    `There are data for ${share} of the weight only${told}; the score may still change`;

export const scaleWords = messages<ScaleWords>('scale', {
  vi: {
    rescaled: (share, points = 'điểm') =>
      vietnamese(`: ${points} của phần có số liệu được quy đổi lên thang điểm đầy đủ`)(
        share,
        points,
      ),
    zero: vietnamese(': phần chưa có số liệu tính 0 điểm'),
    filled: vietnamese(': phần chưa có số liệu được tính bằng giá trị bù'),
    'filled-or-zero': vietnamese(
      ': phần chưa có số liệu được tính bằng giá trị bù, hoặc tính 0 điểm',
    ),
    unknown: vietnamese(''),
    against: (own, leader, scale) =>
      `Điểm tính theo đơn vị dẫn đầu: ${own} so với ${leader} điểm của đơn vị dẫn đầu, trên thang ${scale}`,
    leader: (leader, scale) =>
      `Điểm tính theo đơn vị dẫn đầu: ${leader} điểm của đơn vị dẫn đầu, trên thang ${scale}`,
  },
  en: {
    rescaled: (share, points = 'the points') =>
      english(`: ${points} of what has data, raised to the whole scale`)(share, points),
    zero: english(': what has none counts 0 points'),
    filled: english(': what has none counts as values that fill the gaps'),
    'filled-or-zero': english(': what has none counts as values that fill the gaps, or 0 points'),
    unknown: english(''),
    against: (own, leader, scale) =>
      `The score is relative to the leader: ${own} points against ${leader} of the leader, on a scale to ${scale}`,
    leader: (leader, scale) =>
      `The score is relative to the leader: ${leader} of the leader, on a scale to ${scale}`,
  },
});

/** What is told of a board to say how its scores come about. */
type Told = Pick<Board, 'criteria' | 'digits' | 'groups' | 'leader'>;

/** That a score rests on a part of the data, and what the scheme made of the rest. */
function partialData(
  row: BoardRow,
  { criteria = [], digits }: Told,
  locale: Language,
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
  return scaleWords(locale)[treatment](share, points);
}

/** That a score is relative to the leader's, and by which results. */
function relativeToLeader(
  { breakdown = [] }: BoardRow,
  { leader, groups = [], criteria = [], digits }: Told,
  locale: Language,
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
  const words = scaleWords(locale);
  return isKnown ? words.against(mine, most, scale) : words.leader(most, scale);
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
export function formatScale(row: BoardRow, board: Told, locale: Language): string | undefined {
  if (isMissing(row.score)) return undefined;
  const told = [partialData(row, board, locale), relativeToLeader(row, board, locale)];
  const sentences = told.filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join('. ');
}
