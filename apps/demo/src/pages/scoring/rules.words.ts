import type { Locale, Rule, RuleKind } from '@thidua/core';

/** The parts for wording a rule: numbers, the unit and the target, as text. */
export interface RuleWords {
  number: (value: number) => string;
  percent: (share: number) => string;
  /** Points with their word: `1 point`, `2 points`. */
  points: (value: number) => string;
  /** A value with the unit of the criterion. */
  amount: (value: number) => string;
  /** One of the unit. */
  each: string;
  /** The maximum points, if there is a maximum; whether they are deducted. */
  most: string | undefined;
  isPenalty: boolean;
  target: string;
  hasTarget: boolean;
  isUp: boolean;
}

type Sentences = {
  [Kind in RuleKind]: (rule: Extract<Rule, { kind: Kind }>, words: RuleWords) => string;
};

/** How each rule gives points, without any reported value. */
export const ruleSentences: Record<Locale, Sentences> = {
  vi: {
    'achieved-or-not': (_, { hasTarget, target }) =>
      hasTarget
        ? `Đạt ${target} thì được điểm tối đa, không đạt thì 0 điểm.`
        : 'Có thì được điểm tối đa, không thì 0 điểm.',
    'direct-points': () => 'Người thẩm định chấm điểm trực tiếp.',
    'count-times-points': ({ pointsEach }, { points, each, most, isPenalty }) =>
      `Mỗi ${each} ${isPenalty ? 'trừ' : 'được'} ${points(pointsEach)}${most === undefined ? '' : `, ${isPenalty ? 'trừ ' : ''}nhiều nhất ${most}`}.`,
    'deduct-per-event': ({ pointsEach, floor = 0 }, { points, each }) =>
      `Bắt đầu từ điểm tối đa, mỗi ${each} trừ ${points(pointsEach)}, thấp nhất ${points(floor)}.`,
    'bonus-penalty-count': ({ bonusPoints, penaltyPoints, minimum }, { number }) =>
      `Mỗi lần được biểu dương cộng ${number(bonusPoints)} điểm, mỗi lần bị nhắc nhở trừ ${number(penaltyPoints)} điểm, thấp nhất ${number(minimum)} điểm.`,
    proportional: ({ cap }, { target, percent }) =>
      `Theo tỷ lệ đạt được so với chỉ tiêu ${target}${cap === undefined ? '' : `, tính đến ${percent(cap)}`}.`,
    'leader-relative': ({ shareWhenMet, within }, { target, percent }) =>
      `Đạt chỉ tiêu ${target} thì được ${percent(shareWhenMet)} điểm tối đa; phần còn lại theo mức vượt, so với đơn vị vượt nhiều nhất ${within === 'bloc' ? 'trong cụm' : 'trong tỉnh'}.`,
    'share-of-best': ({ within }) =>
      `Theo tỷ lệ so với đơn vị tốt nhất ${within === 'bloc' ? 'trong cụm' : 'trong tỉnh'}.`,
    'step-bands': ({ of, bands }, { amount, percent, number }) => {
      const level = (value: number) =>
        of === 'value' ? amount(value) : `${percent(value / 100)} chỉ tiêu`;
      return `Theo bậc: ${bands
        .map(({ from, above, upTo, below, points }) =>
          [
            from !== undefined && `từ ${level(from)}`,
            above !== undefined && `trên ${level(above)}`,
            upTo !== undefined && `đến ${level(upTo)}`,
            below !== undefined &&
              `${from === undefined && above === undefined ? '' : 'đến '}dưới ${level(below)}`,
            `được ${number(points)} điểm`,
          ]
            .filter(Boolean)
            .join(' '),
        )
        .join('; ')}.`;
    },
    'percent-step': ({ pointsPerStep, stepPercent, minimum = 0 }, { target, number, percent }) =>
      `Đạt chỉ tiêu ${target} thì được điểm tối đa; cứ thiếu ${percent(stepPercent / 100)} trừ ${number(pointsPerStep)} điểm, thấp nhất ${number(minimum)} điểm.`,
    survey: () => 'Tỷ lệ khảo sát nhân với điểm tối đa.',
    improvement: ({ samePoints, worsePoints }, { number, isUp }) =>
      `${isUp ? 'Tăng' : 'Giảm'} so với kỳ trước thì được điểm tối đa, bằng thì ${number(samePoints)} điểm, ${isUp ? 'giảm' : 'tăng'} thì ${number(worsePoints)} điểm.`,
    deadline: ({ late }, { target, number }) =>
      `Trước hoặc đúng hạn ${target} thì được điểm tối đa; ${late.map(({ upToDays, points }) => `chậm đến ${upToDays} ngày được ${number(points)} điểm`).join('; ')}; chậm hơn nữa thì 0 điểm.`,
    informational: () => 'Chỉ để theo dõi.',
    goalposts: ({ lower, upper, scale }, { amount }) =>
      `Quy đổi theo ${scale === 'log' ? 'lôgarit' : 'tỷ lệ'} giữa ${amount(lower)} và ${amount(upper)}.`,
    'min-max': ({ range }, { number, isUp }) =>
      `Đơn vị ${isUp ? 'cao' : 'thấp'} nhất được ${range ? `${number(range[1])} điểm` : 'điểm tối đa'}, ${isUp ? 'thấp' : 'cao'} nhất được ${number(range?.[0] ?? 0)} điểm; các đơn vị ở giữa quy đổi theo tỷ lệ.`,
    'distance-to-target': ({ range }, { target, number }) =>
      `Đạt chỉ tiêu ${target} thì được điểm tối đa, đơn vị kém nhất được ${number(range?.[0] ?? 0)} điểm; các đơn vị ở giữa quy đổi theo tỷ lệ.`,
    'z-score': ({ mean = 0, deviation = 1 }, { number }) =>
      `So với mức trung bình: bằng trung bình được ${number(mean)} điểm, mỗi độ lệch chuẩn ${number(deviation)} điểm.`,
    rank: () => 'Theo thứ tự giữa các đơn vị, kém nhất là 1.',
    borda: () => 'Theo số đơn vị đứng sau.',
    'percentile-rank': () => 'Theo tỷ lệ đơn vị đứng sau.',
    'exponential-rank': () => 'Theo thứ tự giữa các đơn vị, càng lên cao càng cách xa.',
    power: ({ from, factor, exponent }, { amount, number }) =>
      `${number(factor)} × (khoảng cách tới ${amount(from)}) lũy thừa ${number(exponent)}.`,
  },
  en: {
    'achieved-or-not': (_, { hasTarget, target }) =>
      hasTarget ? `Full points for reaching ${target}, else 0.` : 'Full points for yes, 0 for no.',
    'direct-points': () => 'The assessor gives the points.',
    'count-times-points': ({ pointsEach }, { points, each, most, isPenalty }) =>
      `${points(pointsEach)}${isPenalty ? ' off' : ''} for each ${each}${most === undefined ? '' : `, up to ${most}`}.`,
    'deduct-per-event': ({ pointsEach, floor = 0 }, { points, each, number }) =>
      `From the maximum, ${points(pointsEach)} off for each ${each}, down to ${number(floor)}.`,
    'bonus-penalty-count': ({ bonusPoints, penaltyPoints, minimum }, { number }) =>
      `${number(bonusPoints)} for each one counted, ${number(penaltyPoints)} off for each penalty, down to ${number(minimum)}.`,
    proportional: ({ cap }, { target, percent }) =>
      `In proportion to ${target === 'its own' ? 'its own target' : `the target of ${target}`}${cap === undefined ? '' : `, up to ${percent(cap)} of it`}.`,
    'leader-relative': ({ shareWhenMet, within }, { target, percent }) =>
      `${percent(shareWhenMet)} of the points for meeting ${target === 'its own' ? 'its own target' : `the target of ${target}`}; the rest by how far it is exceeded, compared with the unit that exceeds its own most in the ${within === 'bloc' ? 'cluster' : 'province'}.`,
    'share-of-best': ({ within }) =>
      `In proportion to the best in the ${within === 'bloc' ? 'cluster' : 'province'}.`,
    'step-bands': ({ of, bands }, { amount, percent, number }) => {
      const level = (value: number) =>
        of === 'value' ? amount(value) : `${percent(value / 100)} of the target`;
      return `In bands: ${bands
        .map(({ from, above, upTo, below, points }) =>
          [
            from !== undefined && `from ${level(from)}`,
            above !== undefined && `above ${level(above)}`,
            upTo !== undefined &&
              `${from === undefined && above === undefined ? 'up to' : 'to'} ${level(upTo)}`,
            below !== undefined &&
              `${from === undefined && above === undefined ? '' : 'to '}below ${level(below)}`,
          ]
            .filter(Boolean)
            .join(' ')
            .concat(`: ${number(points)}`),
        )
        .join('; ')}.`;
    },
    'percent-step': ({ pointsPerStep, stepPercent, minimum = 0 }, { target, number, percent }) =>
      `Full points for ${target === 'its own' ? 'its own target' : `the target of ${target}`}; ${number(pointsPerStep)} off for each ${percent(stepPercent / 100)} short of it, down to ${number(minimum)}.`,
    survey: () => 'Survey percentage times the maximum points.',
    improvement: ({ samePoints, worsePoints }, { number }) =>
      `Full points for better than last time, ${number(samePoints)} for the same, ${number(worsePoints)} for worse.`,
    deadline: ({ late }, { target, number }) =>
      `Full points by ${target}; ${late.map(({ upToDays, points }) => `${number(points)} when up to ${upToDays} ${upToDays === 1 ? 'day' : 'days'} late`).join('; ')}; 0 when later.`,
    informational: () => 'Shown only.',
    goalposts: ({ lower, upper, scale }, { amount }) =>
      `Placed ${scale === 'log' ? 'by its logarithm' : 'evenly'} between ${amount(lower)} and ${amount(upper)}.`,
    'min-max': ({ range }, { number, isUp }) =>
      `The ${isUp ? 'highest' : 'lowest'} gets ${range ? number(range[1]) : 'the maximum'}, the ${isUp ? 'lowest' : 'highest'} ${number(range?.[0] ?? 0)}, the others evenly between.`,
    'distance-to-target': ({ range }, { target, number }) =>
      `Full points for the target of ${target}, ${number(range?.[0] ?? 0)} for the worst, the others evenly between.`,
    'z-score': ({ mean = 0, deviation = 1 }, { number }) =>
      `Compared with the mean: ${number(mean)} at the mean, ${number(deviation)} for each standard deviation.`,
    rank: () => 'By order among the units, the worst being 1.',
    borda: () => 'By how many are behind.',
    'percentile-rank': () => 'By the share that is behind.',
    'exponential-rank': () => 'By order among the units, further apart towards the top.',
    power: ({ from, factor, exponent }, { amount, number }) =>
      `${number(factor)} × (distance from ${amount(from)}) to the power of ${number(exponent)}.`,
  },
};
