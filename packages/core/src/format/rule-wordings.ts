import type { RuleKind } from '../model/scheme/rule.js';
import type { Locale } from '../model/value/text.js';
import { messages } from './messages.js';
import { isSingular } from './plural.js';
import type { ReasonWords } from './reason-words.js';
import { stand } from './stand.js';

/**
 * How a rule came to its points, in a clause; empty where there is nothing to say, or where a number
 * is absent that it needs.
 */
export type Clause = (words: ReasonWords) => string;

/** Stands for a missing number: a clause that lacks one is left out. */
export const unknownNumber = '\0';

const either = (yes: string | undefined, clause: (word: string) => string, no = ''): string =>
  yes === undefined ? no : clause(yes);

/** The words after a leader that exceeds its target; one that just meets it needs none. */
const exceeding = ({ leaderExceed }: ReasonWords['peers'], clause: (share: string) => string) =>
  leaderExceed === undefined || leaderExceed === '0%' ? '' : `; ${clause(leaderExceed)}`;

/** A target and how a value compares with it; where lower is better, the target is a maximum. */
const againstTarget = (words: ReasonWords | Omit<ReasonWords, 'peers'>): string => {
  const { target = unknownNumber, isDown, isPenalty } = words;
  const level = isPenalty ? 'mức' : `chỉ tiêu${isDown ? ' không quá' : ''}`;
  return `${level} ${target}; ${stand.vi(words)}`;
};

type Way = Pick<ReasonWords, 'isDown' | 'isPenalty'>;

/** How a value compares with another: in a penalty neither is better. */
const compared: Record<Locale, (isBetter: boolean, way: Way) => string> = {
  vi: (isBetter, { isDown, isPenalty }) =>
    isPenalty ? (isBetter === !isDown ? 'cao hơn' : 'thấp hơn') : isBetter ? 'tốt hơn' : 'kém hơn',
  en: (isBetter, { isDown, isPenalty }) =>
    isPenalty ? (isBetter === !isDown ? 'higher' : 'lower') : isBetter ? 'better' : 'worse',
};

/** How many are compared, in English. */
const units = ({ count = unknownNumber }: ReasonWords['peers']): string =>
  `${count} ${isSingular(count, 'en') ? 'unit' : 'units'}`;

/** The unit to compare with: in a penalty nobody is best. */
const leading: Record<Locale, (way: Way) => string> = {
  vi: ({ isDown, isPenalty }) => (isPenalty ? (isDown ? 'thấp nhất' : 'cao nhất') : 'tốt nhất'),
  en: ({ isDown, isPenalty }) => (isPenalty ? (isDown ? 'lowest' : 'highest') : 'best'),
};

/** How each rule comes to its points, in words that a reader of a scoreboard understands. */
export const ruleWordings = messages<Record<RuleKind, Clause>>('rule', {
  vi: {
    'achieved-or-not': ({ target, isDown, isPenalty }) =>
      either(target, (goal) =>
        isPenalty
          ? `mức trừ điểm: ${isDown ? `không quá ${goal}` : `từ ${goal} trở lên`}`
          : `chỉ tiêu: ${isDown ? 'không quá ' : ''}${goal}`,
      ),
    'direct-points': () => 'điểm do người thẩm định chấm',
    'count-times-points': () => 'tính điểm theo số lượng',
    'deduct-per-event': () => 'trừ điểm theo từng vụ việc',
    'bonus-penalty-count': ({ penalties }) =>
      `cộng điểm theo số lần được cộng, trừ điểm theo số lần bị trừ (${penalties ?? '0'})`,
    // Where lower is better a share is not an achievement, and neither is a penalty.
    proportional: ({ ofTarget = unknownNumber, ...words }) =>
      words.isPenalty
        ? `bằng ${ofTarget} mức ${words.target ?? unknownNumber}`
        : words.isDown
          ? againstTarget(words)
          : `đạt ${ofTarget} so với chỉ tiêu ${words.target ?? unknownNumber}`,
    'leader-relative': ({ target, beyond, short, isDown, isPenalty, peers }) => {
      if (target === undefined) {
        return `không giao chỉ tiêu, so với đơn vị ${leading.vi({ isDown, isPenalty })} trong nhóm không giao chỉ tiêu (${peers['bestWithoutTarget'] ?? unknownNumber})`;
      }
      const own = againstTarget({ target, short, beyond, isDown, isPenalty });
      return short === undefined
        ? own +
            exceeding(
              peers,
              (share) =>
                `${isPenalty ? 'đơn vị bị trừ nhiều nhất' : 'đơn vị dẫn đầu'} ${stand.vi({ beyond: share, isDown, isPenalty })}`,
            )
        : own;
    },
    'share-of-best': ({ peers, ...way }) =>
      `so với đơn vị ${leading.vi(way)}: ${peers['best'] ?? unknownNumber}`,
    'step-bands': ({ band, ofTarget, target, isDown, isPenalty }) =>
      band === undefined
        ? 'chấm theo bậc điểm'
        : `${either(target, (goal) => `${isDown || isPenalty ? 'bằng' : 'đạt'} ${ofTarget ?? unknownNumber} so với chỉ tiêu ${goal}, `)}thuộc bậc ${band}`,
    'percent-step': (words) =>
      `${againstTarget(words)}; cộng, trừ điểm theo từng mức phần trăm chênh lệch so với chỉ tiêu`,
    survey: () => 'tỷ lệ khảo sát nhân với điểm tối đa',
    improvement: ({ previous, trend = 0, ...words }) =>
      `${trend === 0 ? 'bằng' : compared.vi(trend > 0, words)} kỳ trước (${previous ?? unknownNumber})`,
    deadline: ({ target, daysLate, band }) =>
      `hạn ${target ?? unknownNumber}; ${either(daysLate, (days) => `chậm ${days} ngày${either(band, (said) => ` (bậc ${said})`)}`, 'đúng hạn')}`,
    informational: () => 'chỉ để theo dõi, không tính điểm',
    goalposts: () => 'quy đổi giữa mốc thấp và mốc cao của bảng điểm',
    'min-max': ({ peers }) =>
      `quy đổi giữa mức thấp nhất (${peers['lowest'] ?? unknownNumber}) và cao nhất (${peers['highest'] ?? unknownNumber}) của các đơn vị`,
    'distance-to-target': ({ target, peers }) =>
      `quy đổi từ mức kém nhất (${peers['worst'] ?? unknownNumber}) đến chỉ tiêu ${target ?? unknownNumber}`,
    'z-score': ({ peers }) =>
      `so với mức trung bình ${peers['mean'] ?? unknownNumber} (độ lệch chuẩn ${peers['deviation'] ?? unknownNumber})`,
    rank: ({ peers }) =>
      `tính theo thứ tự trong ${peers['count'] ?? unknownNumber} đơn vị, kém nhất là 1`,
    borda: ({ peers }) =>
      `tính theo số đơn vị đứng sau, trong ${peers['count'] ?? unknownNumber} đơn vị`,
    'percentile-rank': ({ peers }) =>
      `tính theo tỷ lệ đơn vị đứng sau, trong ${peers['count'] ?? unknownNumber} đơn vị`,
    'exponential-rank': ({ peers }) =>
      `tính theo thứ tự trong ${peers['count'] ?? unknownNumber} đơn vị, càng lên cao càng cách xa`,
    power: () => 'tính theo công thức lũy thừa của bảng điểm',
  },
  en: {
    'achieved-or-not': ({ target, isDown, isPenalty }) =>
      either(target, (goal) => {
        const phrase = isDown ? `no more than ${goal}` : `${goal} or more`;
        if (isPenalty) return `points are taken off for ${phrase}`;
        return `target: ${isDown ? phrase : goal}`;
      }),
    'direct-points': () => 'points given by the assessor',
    'count-times-points': () => 'points for each one',
    'deduct-per-event': () => 'points taken off for each event',
    'bonus-penalty-count': ({ penalties }) =>
      `points added for each one counted, and taken off for each penalty (${penalties ?? '0'})`,
    proportional: ({ ofTarget = unknownNumber, ...words }) =>
      words.isDown && !words.isPenalty
        ? stand.en(words)
        : `${ofTarget} of ${words.isPenalty ? 'the level' : 'the target'} of ${words.target ?? unknownNumber}`,
    'leader-relative': ({ target, beyond, short, isDown, isPenalty, peers }) => {
      if (target === undefined) {
        return `no target assigned, so compared with the ${leading.en({ isDown, isPenalty })} of those without one (${peers['bestWithoutTarget'] ?? unknownNumber})`;
      }
      const own = stand.en({ target, short, beyond, isDown, isPenalty });
      return short === undefined
        ? own +
            exceeding(
              peers,
              (share) =>
                `${isPenalty ? `the furthest was ${isDown ? 'below' : 'above'}` : `the leader ${isDown ? 'stayed below' : 'exceeded'}`} its own by ${share}`,
            )
        : own;
    },
    'share-of-best': ({ peers, ...way }) =>
      `compared with the ${leading.en(way)}: ${peers['best'] ?? unknownNumber}`,
    'step-bands': ({ band, ofTarget, target }) =>
      band === undefined
        ? 'points by bands'
        : `${either(target, (goal) => `${ofTarget ?? unknownNumber} of the target of ${goal}, `)}in the band ${band}`,
    'percent-step': (words) =>
      `${stand.en(words)}; points for each percentage step above or below it`,
    survey: () => 'survey percentage times the maximum points',
    improvement: ({ previous, trend = 0, ...words }) =>
      `${trend === 0 ? 'the same as' : `${compared.en(trend > 0, words)} than`} the previous period (${previous ?? unknownNumber})`,
    deadline: ({ target, daysLate, band }) =>
      `due ${target ?? unknownNumber}; ${either(daysLate, (days) => `${days} ${isSingular(days, 'en') ? 'day' : 'days'} late${either(band, (said) => ` (band ${said})`)}`, 'on time')}`,
    informational: () => 'shown only, not scored',
    goalposts: () => 'placed between the goalposts of the scheme',
    'min-max': ({ peers }) =>
      `placed between the lowest (${peers['lowest'] ?? unknownNumber}) and the highest (${peers['highest'] ?? unknownNumber})`,
    'distance-to-target': ({ target, peers }) =>
      `placed between the worst (${peers['worst'] ?? unknownNumber}) and the target of ${target ?? unknownNumber}`,
    'z-score': ({ peers }) =>
      `compared with the mean of ${peers['mean'] ?? unknownNumber} (standard deviation ${peers['deviation'] ?? unknownNumber})`,
    rank: ({ peers }) => `by order among ${units(peers)}, the worst being 1`,
    borda: ({ peers }) => `by how many are behind, among ${units(peers)}`,
    'percentile-rank': ({ peers }) => `by the share that is behind, among ${units(peers)}`,
    'exponential-rank': ({ peers }) =>
      `by order among ${units(peers)}, further apart towards the top`,
    power: () => 'by the power formula of the scheme',
  },
});
