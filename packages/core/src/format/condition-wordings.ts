import type { Condition } from '../model/scheme/condition.js';
import { messages } from './messages.js';

/** What a verdict is called: met, not met, not known. */
export interface VerdictWords {
  true: string;
  false: string;
  undefined: string;
}

export interface ConditionWords {
  /** For most conditions, for yes-or-no answers, and for several conditions at once. */
  verdict: VerdictWords;
  answer: VerdictWords;
  all: VerdictWords;
  any: VerdictWords;
  unknown: string;
  /** If nothing could be met or missed, there is no share to state. */
  none: string;
  noUnits: string;
  /** What is certainly met, if the rest is not known. */
  soFar: (found: string) => string;
  score: string;
  rank: Record<'all' | 'bloc', string>;
  rankOf: Record<'all' | 'bloc', (title: string) => string>;
  count: (title: string, equal: string) => string;
  /** The unit that a unit lies in, where it is not known. */
  parent: string;
  /** What is required, and for a disqualifying case, when it applies. */
  needed: (found: string, phrase: string) => string;
  applies: (found: string, phrase: string) => string;
  times: (factor: string) => string;
  counted: (met: number, of: number) => string;
  relativeTo: (what: string, unit: string) => string;
  /** @param isWhole whether the least share of the maximum points is all of it */
  everyCriterion: (floor: string, isWhole: boolean) => string;
  ratio: (of: string, to: string) => string;
  gate: (title: string) => string;
  grade: (title: string) => string;
  gradeNotAbove: (unit: string, grade: string | undefined) => string;
  streak: (title: string) => string;
  lists: Record<
    Extract<Condition['kind'], 'all-of' | 'any-of' | 'none-of' | 'share-of' | 'share-of-units'>,
    string
  >;
}

export const conditionWordings = messages<ConditionWords>('condition', {
  vi: {
    verdict: { true: 'đạt', false: 'không đạt', undefined: 'chưa đủ số liệu' },
    answer: { true: 'có', false: 'không', undefined: 'chưa đủ số liệu' },
    all: { true: 'đạt', false: 'chưa', undefined: 'chưa đủ số liệu' },
    any: { true: 'đạt', false: 'chưa', undefined: 'chưa đủ số liệu' },
    unknown: 'chưa có số liệu',
    none: 'không có tiêu chí, điều kiện nào phải xét',
    noUnits: 'không có đơn vị trực thuộc nào',
    score: 'Điểm',
    rank: { all: 'Thứ hạng', bloc: 'Thứ hạng trong cụm' },
    rankOf: {
      all: (title) => `Thứ hạng về “${title}”`,
      bloc: (title) => `Thứ hạng trong cụm về “${title}”`,
    },
    count: (title, equal) => `Số tiêu chí của “${title}” bằng ${equal}`,
    parent: 'đơn vị cấp trên',
    needed: (found, phrase) => `${found} (cần ${phrase})`,
    applies: (found, phrase) => `${found} (thuộc trường hợp này nếu ${phrase})`,
    soFar: (found) => `mới rõ ${found}`,
    times: (factor) => `, bằng ${factor} lần`,
    counted: (met, of) => `${met}/${of} tiêu chí`,
    relativeTo: (what, unit) => `${what} so với ${unit}`,
    everyCriterion: (floor, isWhole) =>
      isWhole ? 'Mọi tiêu chí đạt điểm tối đa' : `Mọi tiêu chí đạt từ ${floor} điểm tối đa trở lên`,
    ratio: (of, to) => `“${of}” so với “${to}”`,
    gate: (title) => `Điều kiện “${title}”`,
    grade: (title) => `Xếp loại ${title} trở lên`,
    gradeNotAbove: (unit, grade) =>
      `Xếp loại không cao hơn ${unit}${grade === undefined ? '' : ` (${grade})`}`,
    streak: (title) => `Số năm liên tục đạt ${title}`,
    lists: {
      'all-of': 'Đạt tất cả các điều kiện sau',
      'any-of': 'Đạt ít nhất một trong các điều kiện sau',
      'none-of': 'Không thuộc trường hợp nào sau đây',
      'share-of': 'Tỷ lệ điều kiện đạt',
      'share-of-units': 'Tỷ lệ đơn vị trực thuộc đạt',
    },
  },
  en: {
    verdict: { true: 'met', false: 'not met', undefined: 'not known' },
    answer: { true: 'yes', false: 'no', undefined: 'not known' },
    all: { true: 'all met', false: 'not all met', undefined: 'not known' },
    any: { true: 'met', false: 'none met', undefined: 'not known' },
    unknown: 'no data',
    none: 'there are none to judge',
    noUnits: 'there are no such units',
    score: 'Score',
    rank: { all: 'Rank', bloc: 'Rank in the cluster' },
    rankOf: {
      all: (title) => `Rank for “${title}”`,
      bloc: (title) => `Rank in the cluster for “${title}”`,
    },
    count: (title, equal) => `Criteria of “${title}” that are ${equal}`,
    parent: 'the unit above it',
    needed: (found, phrase) => `${found}, ${phrase} needed`,
    applies: (found, phrase) => `${found}, applies if ${phrase}`,
    soFar: (found) => `${found} so far`,
    times: (factor) => ` (${factor} times)`,
    counted: (met, of) => `${met} of ${of}`,
    relativeTo: (what, unit) => `${what} compared with ${unit}`,
    everyCriterion: (floor) =>
      `Every criterion reaches its minimum, ${floor} of its maximum points`,
    ratio: (of, to) => `“${of}” as a share of “${to}”`,
    gate: (title) => `Condition “${title}”`,
    grade: (title) => `Grade ${title} or better`,
    gradeNotAbove: (unit, grade) =>
      `Grade not above that of ${unit}${grade === undefined ? '' : ` (${grade})`}`,
    streak: (title) => `Consecutive years of ${title}`,
    lists: {
      'all-of': 'All of the following conditions',
      'any-of': 'At least one of the following conditions',
      'none-of': 'None of the following applies',
      'share-of': 'Share of the conditions met',
      'share-of-units': 'Share of units that qualify',
    },
  },
});
