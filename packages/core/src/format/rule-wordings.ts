import type { RuleKind } from '../model/rule.js';
import type { Locale } from '../model/text.js';

/** The numbers of a reason, as they are written in its language; absent where it has none. */
export interface ReasonWords {
  target?: string | undefined;
  previous?: string | undefined;
  penalties?: string | undefined;
  /** Value as a percentage of the target, and by how much it is beyond or short of it, if it is. */
  ofTarget?: string | undefined;
  beyond?: string | undefined;
  short?: string | undefined;
  /** Days late, where a day is late. */
  daysLate?: string | undefined;
  /** How the value stands to that of the period before: above 0 is better. */
  trend?: number | undefined;
  /** What the peers had to do with it, by name. */
  peers: Readonly<Record<string, string>>;
}

/** How a rule came to its points, in a clause; empty where there is nothing to say. */
type Clause = (words: ReasonWords) => string;

const either = (yes: string | undefined, clause: (word: string) => string, no = ''): string =>
  yes === undefined ? no : clause(yes);

/** How each rule comes to its points, in words that a reader of a scoreboard understands. */
export const ruleWordings: Record<Locale, Record<RuleKind, Clause>> = {
  vi: {
    'achieved-or-not': ({ target }) => either(target, (goal) => `mức phải đạt: ${goal}`),
    'direct-points': () => 'điểm do người thẩm định chấm',
    'count-times-points': () => 'tính điểm theo từng lần',
    'deduct-per-event': () => 'trừ điểm theo từng vụ việc',
    'bonus-penalty-count': ({ penalties }) =>
      `cộng điểm theo số lần được thưởng, trừ điểm theo số lần vi phạm (${penalties ?? '0'})`,
    proportional: ({ target, ofTarget }) => `bằng ${ofTarget ?? '–'} chỉ tiêu ${target ?? '–'}`,
    'leader-relative': ({ target, beyond, short, peers }) => {
      if (target === undefined) {
        return `không giao chỉ tiêu, so với đơn vị tốt nhất trong nhóm không giao chỉ tiêu (${peers['bestWithoutTarget'] ?? '–'})`;
      }
      if (short !== undefined) return `chỉ tiêu ${target}, còn thiếu ${short}`;
      const own = beyond === undefined ? 'vừa đạt' : `vượt ${beyond}`;
      return `chỉ tiêu ${target}, ${own}; đơn vị dẫn đầu vượt ${peers['leaderExceed'] ?? '–'}`;
    },
    'share-of-best': ({ peers }) => `so với đơn vị tốt nhất: ${peers['best'] ?? '–'}`,
    'step-bands': () => 'tra theo bậc điểm',
    'percent-step': ({ target, beyond, short }) =>
      `chỉ tiêu ${target ?? '–'}, ${short !== undefined ? `còn thiếu ${short}` : beyond === undefined ? 'vừa đạt' : `vượt ${beyond}`}, cộng hoặc trừ điểm theo từng bước phần trăm`,
    survey: () => 'tỷ lệ khảo sát nhân với điểm tối đa',
    improvement: ({ previous, trend = 0 }) =>
      `kỳ trước ${previous ?? '–'}, ${trend > 0 ? 'tốt hơn' : trend < 0 ? 'kém hơn' : 'không đổi'}`,
    deadline: ({ target, daysLate }) =>
      `hạn ${target ?? '–'}, ${either(daysLate, (days) => `muộn ${days} ngày`, 'đúng hạn')}`,
    informational: () => 'chỉ để theo dõi, không tính điểm',
    goalposts: () => 'quy đổi giữa mốc thấp và mốc cao của bảng điểm',
    'min-max': ({ peers }) =>
      `quy đổi giữa mức thấp nhất (${peers['lowest'] ?? '–'}) và cao nhất (${peers['highest'] ?? '–'}) của các đơn vị`,
    'distance-to-target': ({ target, peers }) =>
      `quy đổi từ mức kém nhất (${peers['worst'] ?? '–'}) đến chỉ tiêu ${target ?? '–'}`,
    'z-score': ({ peers }) =>
      `so với mức trung bình ${peers['mean'] ?? '–'} (độ lệch chuẩn ${peers['deviation'] ?? '–'})`,
    rank: ({ peers }) => `tính theo thứ tự trong ${peers['count'] ?? '–'} đơn vị, kém nhất là 1`,
    borda: ({ peers }) => `tính theo số đơn vị đứng sau, trong ${peers['count'] ?? '–'} đơn vị`,
    'percentile-rank': ({ peers }) =>
      `tính theo tỷ lệ đơn vị đứng sau, trong ${peers['count'] ?? '–'} đơn vị`,
  },
  en: {
    'achieved-or-not': ({ target }) => either(target, (goal) => `the level to reach is ${goal}`),
    'direct-points': () => 'points given by the assessor',
    'count-times-points': () => 'points for each time',
    'deduct-per-event': () => 'points taken off for each event',
    'bonus-penalty-count': ({ penalties }) =>
      `points added for each bonus and taken off for each penalty (${penalties ?? '0'})`,
    proportional: ({ target, ofTarget }) => `${ofTarget ?? '–'} of the target of ${target ?? '–'}`,
    'leader-relative': ({ target, beyond, short, peers }) => {
      if (target === undefined) {
        return `no target assigned, so compared with the best of those without one (${peers['bestWithoutTarget'] ?? '–'})`;
      }
      if (short !== undefined) return `short of the target of ${target} by ${short}`;
      const own =
        beyond === undefined
          ? `just at the target of ${target}`
          : `beyond the target of ${target} by ${beyond}`;
      return `${own}; the leader is beyond its own by ${peers['leaderExceed'] ?? '–'}`;
    },
    'share-of-best': ({ peers }) => `compared with the best: ${peers['best'] ?? '–'}`,
    'step-bands': () => 'looked up in bands',
    'percent-step': ({ target, beyond, short }) =>
      `${short !== undefined ? `short of the target of ${target ?? '–'} by ${short}` : beyond === undefined ? `just at the target of ${target ?? '–'}` : `beyond the target of ${target ?? '–'} by ${beyond}`}, points for each percentage step`,
    survey: () => 'the surveyed share of the maximum',
    improvement: ({ previous, trend = 0 }) =>
      `${previous ?? '–'} in the period before, so ${trend > 0 ? 'better' : trend < 0 ? 'worse' : 'the same'}`,
    deadline: ({ target, daysLate }) =>
      `due ${target ?? '–'}, ${either(daysLate, (days) => `${days} ${days === '1' ? 'day' : 'days'} late`, 'on time')}`,
    informational: () => 'shown only, not scored',
    goalposts: () => 'placed between the goalposts of the scheme',
    'min-max': ({ peers }) =>
      `placed between the lowest (${peers['lowest'] ?? '–'}) and the highest (${peers['highest'] ?? '–'})`,
    'distance-to-target': ({ target, peers }) =>
      `placed between the worst (${peers['worst'] ?? '–'}) and the target of ${target ?? '–'}`,
    'z-score': ({ peers }) =>
      `compared with the mean of ${peers['mean'] ?? '–'} (standard deviation ${peers['deviation'] ?? '–'})`,
    rank: ({ peers }) => `by order among ${peers['count'] ?? '–'}, the worst being 1`,
    borda: ({ peers }) => `by how many of ${peers['count'] ?? '–'} are behind`,
    'percentile-rank': ({ peers }) => `by the share of ${peers['count'] ?? '–'} that is behind`,
  },
};
