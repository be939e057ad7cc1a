import type { ConditionResult } from '../gates/verdict.js';
import type { Bound } from '../model/target.js';
import type { Locale } from '../model/text.js';
import { formatNumber } from './number.js';

const signs: Record<Bound, string> = {
  'at-least': '≥',
  'more-than': '>',
  exactly: '=',
  'at-most': '≤',
  'less-than': '<',
};

const wordings = {
  vi: {
    verdict: { true: 'đạt', false: 'không đạt', undefined: 'chưa đủ số liệu' },
    case: { true: 'có', false: 'không', undefined: 'chưa đủ số liệu' },
    unknown: 'chưa có số liệu',
    none: 'không có',
    score: 'điểm',
    rank: { all: 'thứ hạng', bloc: 'thứ hạng trong cụm' },
    kinds: {
      compare: '',
      'relative-to': 'so với đơn vị khác',
      'every-criterion': 'mọi tiêu chí đạt mức tối thiểu',
      'share-of-units': 'tỷ lệ đơn vị trực thuộc đạt',
      'share-of': 'tỷ lệ điều kiện đạt',
      'all-of': 'mọi điều kiện',
      'any-of': 'ít nhất một điều kiện',
      'none-of': 'không thuộc trường hợp nào',
      gate: 'điều kiện',
      grade: 'xếp loại từ',
      'grade-not-above': 'xếp loại không cao hơn',
      streak: 'số năm liên tục đạt',
    },
  },
  en: {
    verdict: { true: 'met', false: 'not met', undefined: 'not known' },
    case: { true: 'yes', false: 'no', undefined: 'not known' },
    unknown: 'no data',
    none: 'none',
    score: 'score',
    rank: { all: 'rank', bloc: 'rank in the bloc' },
    kinds: {
      compare: '',
      'relative-to': 'compared with another unit',
      'every-criterion': 'every criterion at its least share',
      'share-of-units': 'share of its units that meet it',
      'share-of': 'share of the conditions met',
      'all-of': 'all of the conditions',
      'any-of': 'at least one of the conditions',
      'none-of': 'none of the cases',
      gate: 'gate',
      grade: 'grade from',
      'grade-not-above': 'grade not above',
      streak: 'consecutive years of',
    },
  },
} as const;

/** One line of a judged condition: how deep it lies, whether it is met, and the words. */
export interface ConditionLine {
  depth: number;
  verdict: boolean | undefined;
  text: string;
}

/**
 * Puts a judged condition into lines, outermost first: what was asked, the number that was found and
 * the one needed, and whether it is met.
 *
 * @param nameOf title of a criterion, group, fact, gate, grade or title, or name of a unit, by its id
 * @example
 * formatCondition(explainGate(scoring, '502', 'flag'), nameOf, 'vi')[1]?.text;
 * // 'Điểm: 92 ≥ 90 – đạt'
 */
export function formatCondition(
  result: ConditionResult,
  nameOf: (id: string) => string,
  locale: Locale,
): ConditionLine[] {
  return linesOf(result, nameOf, locale, { depth: 0, isCase: false });
}

/** @param isCase whether it is one of the cases of which none may be: then yes and no, not met */
function linesOf(
  result: ConditionResult,
  nameOf: (id: string) => string,
  locale: Locale,
  { depth, isCase }: { depth: number; isCase: boolean },
): ConditionLine[] {
  const { kind, verdict, of, unit, operand, within, actual, needed, bound, parts = [] } = result;
  const words = wordings[locale];
  const about = [
    words.kinds[kind],
    of === undefined
      ? operand === 'score'
        ? words.score
        : within
          ? words.rank[within]
          : ''
      : nameOf(of),
    unit === undefined ? '' : nameOf(unit),
  ].filter((word) => word !== '');
  const isShare =
    operand === 'share' || operand === 'ratio' || (operand === undefined && kind !== 'streak');
  const amount = (number: number): string =>
    isShare ? `${formatNumber(number * 100, locale)}%` : formatNumber(number, locale);
  const found = actual === undefined ? words.unknown : amount(actual);
  // Of no units, or no criteria, there is no share; that it holds needs no number.
  const isOfNone = verdict === true && actual === undefined;
  const numbers =
    needed === undefined
      ? ''
      : isOfNone
        ? `: ${words.none}`
        : `: ${found} ${signs[bound ?? 'at-least']} ${amount(needed)}`;
  const name = about.join(' ');
  // A fact that is yes or no needs no “0 ≥ 1”.
  const isFact = operand === 'value' && needed === 1 && (actual === 0 || actual === 1);
  const judged = (isCase ? words.case : words.verdict)[`${verdict}`];
  const text = `${name.charAt(0).toUpperCase()}${name.slice(1)}${isFact ? '' : numbers} – ${judged}`;
  return [
    { depth, verdict, text },
    ...parts.flatMap((part) =>
      linesOf(part, nameOf, locale, { depth: depth + 1, isCase: kind === 'none-of' }),
    ),
  ];
}
