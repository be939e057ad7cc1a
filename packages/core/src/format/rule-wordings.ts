import type { RuleKind } from '../model/rule.js';
import type { Locale } from '../model/text.js';
import { isSingular } from './plural.js';
import { stand } from './stand.js';

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
  /** Whether lower is better: then the target is the most that there may be. */
  isDown?: boolean | undefined;
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

/** How many are compared, in English. */
const units = ({ count = '–' }: ReasonWords['peers']): string =>
  `${count} ${isSingular(count, 'en') ? 'unit' : 'units'}`;

/** How each rule comes to its points, in words that a reader of a scoreboard understands. */
export const ruleWordings: Record<Locale, Record<RuleKind, Clause>> = {
  vi: {
    'achieved-or-not': ({ target }) => either(target, (goal) => `chỉ tiêu: ${goal}`),
    'direct-points': () => 'điểm do người thẩm định chấm',
    'count-times-points': () => 'tính điểm theo số lượng',
    'deduct-per-event': () => 'trừ điểm theo từng vụ việc',
    'bonus-penalty-count': ({ penalties }) =>
      `cộng điểm theo số lần được cộng, trừ điểm theo số lần bị trừ (${penalties ?? '0'})`,
    // Where lower is better, a large share is none that was achieved.
    proportional: ({ target, ofTarget, isDown }) =>
      `${isDown ? 'bằng' : 'đạt'} ${ofTarget ?? '–'} so với chỉ tiêu ${target ?? '–'}`,
    'leader-relative': ({ target, beyond, short, isDown, peers }) => {
      if (target === undefined) {
        return `không giao chỉ tiêu, so với đơn vị tốt nhất trong nhóm không giao chỉ tiêu (${peers['bestWithoutTarget'] ?? '–'})`;
      }
      const own = `chỉ tiêu ${target}; ${stand.vi({ short, beyond, isDown })}`;
      return short === undefined
        ? own + exceeding(peers, (share) => `đơn vị dẫn đầu ${stand.vi({ beyond: share, isDown })}`)
        : own;
    },
    'share-of-best': ({ peers }) => `so với đơn vị tốt nhất: ${peers['best'] ?? '–'}`,
    'step-bands': ({ band, ofTarget, target, isDown }) =>
      band === undefined
        ? 'chấm theo bậc điểm'
        : `${either(target, (goal) => `${isDown ? 'bằng' : 'đạt'} ${ofTarget ?? '–'} so với chỉ tiêu ${goal}, `)}thuộc bậc ${band}`,
    'percent-step': ({ target, ...words }) =>
      `chỉ tiêu ${target ?? '–'}; ${stand.vi(words)}; cộng, trừ điểm theo từng mức phần trăm chênh lệch so với chỉ tiêu`,
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
      `points added for each one counted, and taken off for each penalty (${penalties ?? '0'})`,
    proportional: ({ target, ofTarget }) => `${ofTarget ?? '–'} of the target of ${target ?? '–'}`,
    'leader-relative': ({ target, beyond, short, isDown, peers }) => {
      if (target === undefined) {
        return `no target assigned, so compared with the best of those without one (${peers['bestWithoutTarget'] ?? '–'})`;
      }
      const own = stand.en({ target, short, beyond, isDown });
      return short === undefined
        ? own +
            exceeding(
              peers,
              (share) => `the leader ${isDown ? 'stayed below' : 'exceeded'} its own by ${share}`,
            )
        : own;
    },
    'share-of-best': ({ peers }) => `compared with the best: ${peers['best'] ?? '–'}`,
    'step-bands': ({ band, ofTarget, target }) =>
      band === undefined
        ? 'points by bands'
        : `${either(target, (goal) => `${ofTarget ?? '–'} of the target of ${goal}, `)}in the band ${band}`,
    'percent-step': (words) =>
      `${stand.en(words)}; points for each percentage step above or below it`,
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
    rank: ({ peers }) => `by order among ${units(peers)}, the worst being 1`,
    borda: ({ peers }) => `by how many are behind, among ${units(peers)}`,
    'percentile-rank': ({ peers }) => `by the share that is behind, among ${units(peers)}`,
  },
};
