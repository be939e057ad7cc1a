import type { RuleKind } from '../model/rule.js';
import type { Locale } from '../model/text.js';
import { isSingular } from './plural.js';

/** The numbers of a reason, as they are written in its language; absent where it has none. */
export interface ReasonWords {
  /** What was reported. */
  value?: string | undefined;
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
  /** The band that the value is in, such as `from 90% to below 95%`. */
  band?: string | undefined;
  /** What the peers had to do with it, by name. */
  peers: Readonly<Record<string, string>>;
}

/** How a rule came to its points, in a clause; empty where there is nothing to say. */
type Clause = (words: ReasonWords) => string;

const either = (yes: string | undefined, clause: (word: string) => string, no = ''): string =>
  yes === undefined ? no : clause(yes);

/** What stands behind a leader that is beyond its target; one that just meets it needs no words. */
const exceeding = ({ leaderExceed }: ReasonWords['peers'], clause: (share: string) => string) =>
  leaderExceed === undefined || leaderExceed === '0%' ? '' : `; ${clause(leaderExceed)}`;

/** How each rule comes to its points, in words that a reader of a scoreboard understands. */
export const ruleWordings: Record<Locale, Record<RuleKind, Clause>> = {
  vi: {
    'achieved-or-not': ({ target }) => either(target, (goal) => `chỉ tiêu: ${goal}`),
    'direct-points': () => 'điểm do người thẩm định chấm',
    'count-times-points': () => 'tính điểm theo số lượng',
    'deduct-per-event': () => 'trừ điểm theo từng vụ việc',
    'bonus-penalty-count': ({ penalties }) =>
      `cộng điểm theo số lần được cộng, trừ điểm theo số lần bị trừ (${penalties ?? '0'})`,
    proportional: ({ target, ofTarget }) =>
      `đạt ${ofTarget ?? '–'} so với chỉ tiêu ${target ?? '–'}`,
    'leader-relative': ({ target, beyond, short, peers }) => {
      if (target === undefined) {
        return `không giao chỉ tiêu, so với đơn vị tốt nhất trong nhóm không giao chỉ tiêu (${peers['bestWithoutTarget'] ?? '–'})`;
      }
      if (short !== undefined) return `chỉ tiêu ${target}; còn thiếu ${short}`;
      const own = beyond === undefined ? 'vừa đạt' : `vượt ${beyond}`;
      return `chỉ tiêu ${target}; ${own}${exceeding(peers, (share) => `đơn vị dẫn đầu vượt ${share}`)}`;
    },
    'share-of-best': ({ peers }) => `so với đơn vị tốt nhất: ${peers['best'] ?? '–'}`,
    'step-bands': ({ band, ofTarget, target }) =>
      band === undefined
        ? 'chấm theo bậc điểm'
        : `${either(target, (goal) => `đạt ${ofTarget ?? '–'} so với chỉ tiêu ${goal}, `)}thuộc bậc ${band}`,
    'percent-step': ({ target, beyond, short }) =>
      `chỉ tiêu ${target ?? '–'}; ${short !== undefined ? `còn thiếu ${short}` : beyond === undefined ? 'vừa đạt' : `vượt ${beyond}`}; cộng, trừ điểm theo mỗi phần trăm vượt, thiếu`,
    survey: () => 'tỷ lệ khảo sát nhân với điểm tối đa',
    improvement: ({ previous, trend = 0 }) =>
      `${trend > 0 ? 'tốt hơn' : trend < 0 ? 'kém hơn' : 'bằng'} kỳ trước (${previous ?? '–'})`,
    deadline: ({ target, daysLate, band }) =>
      `hạn ${target ?? '–'}; ${either(daysLate, (days) => `chậm ${days} ngày${either(band, (said) => ` (bậc ${said})`)}`, 'đúng hạn')}`,
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
    'achieved-or-not': ({ target }) => either(target, (goal) => `target: ${goal}`),
    'direct-points': () => 'points given by the assessor',
    'count-times-points': () => 'points for each one',
    'deduct-per-event': () => 'points taken off for each event',
    'bonus-penalty-count': ({ penalties }) =>
      `points added for each time praised and taken off for each time cautioned (${penalties ?? '0'})`,
    proportional: ({ target, ofTarget }) => `${ofTarget ?? '–'} of the target of ${target ?? '–'}`,
    'leader-relative': ({ target, beyond, short, peers }) => {
      if (target === undefined) {
        return `no target assigned, so compared with the best of those without one (${peers['bestWithoutTarget'] ?? '–'})`;
      }
      if (short !== undefined) return `short of its target of ${target} by ${short}`;
      const own =
        beyond === undefined
          ? `target of ${target} just met`
          : `exceeded its target of ${target} by ${beyond}`;
      return own + exceeding(peers, (share) => `the leader exceeded its own by ${share}`);
    },
    'share-of-best': ({ peers }) => `compared with the best: ${peers['best'] ?? '–'}`,
    'step-bands': ({ band, ofTarget, target }) =>
      band === undefined
        ? 'points by bands'
        : `${either(target, (goal) => `${ofTarget ?? '–'} of the target of ${goal}, `)}in the band ${band}`,
    'percent-step': ({ target, beyond, short }) =>
      `${short !== undefined ? `short of its target of ${target ?? '–'} by ${short}` : beyond === undefined ? `target of ${target ?? '–'} just met` : `exceeded its target of ${target ?? '–'} by ${beyond}`}; points for each per cent above or below it`,
    survey: () => 'survey percentage times the maximum points',
    improvement: ({ previous, trend = 0 }) =>
      `${trend > 0 ? 'better than' : trend < 0 ? 'worse than' : 'the same as'} the previous period (${previous ?? '–'})`,
    deadline: ({ target, daysLate, band }) =>
      `due ${target ?? '–'}; ${either(daysLate, (days) => `${days} ${isSingular(days, 'en') ? 'day' : 'days'} late${either(band, (said) => ` (band ${said})`)}`, 'on time')}`,
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
