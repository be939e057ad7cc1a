import type { Locale, Rule, RuleKind } from '@thidua/core';

/** What a rule is said with: numbers, the unit, and the target as they are written. */
export interface RuleWords {
  number: (value: number) => string;
  percent: (share: number) => string;
  /** A value with the unit of the criterion. */
  amount: (value: number) => string;
  unit: string;
  target: string;
  hasTarget: boolean;
  isUp: boolean;
}

type Sentences = {
  [Kind in RuleKind]: (rule: Extract<Rule, { kind: Kind }>, words: RuleWords) => string;
};

/** How each rule gives points, said before anything was reported. */
export const ruleSentences: Record<Locale, Sentences> = {
  vi: {
    'achieved-or-not': (_, { hasTarget, target }) =>
      hasTarget
        ? `Đạt ${target} thì được điểm tối đa, không đạt thì 0 điểm.`
        : 'Có thì được điểm tối đa, không thì 0 điểm.',
    'direct-points': () => 'Người thẩm định chấm điểm trực tiếp.',
    'count-times-points': ({ pointsEach }, { number, unit }) =>
      `Mỗi ${unit} được tính ${number(pointsEach)} điểm, đến điểm tối đa.`,
    'deduct-per-event': ({ pointsEach, floor = 0 }, { number, unit }) =>
      `Bắt đầu từ điểm tối đa, mỗi ${unit} trừ ${number(pointsEach)} điểm, thấp nhất ${number(floor)}.`,
    'bonus-penalty-count': ({ bonusPoints, penaltyPoints, minimum }, { number }) =>
      `Mỗi lần được biểu dương cộng ${number(bonusPoints)} điểm, mỗi lần bị nhắc nhở trừ ${number(penaltyPoints)} điểm, thấp nhất ${number(minimum)}.`,
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
            below !== undefined && `dưới ${level(below)}`,
            `được ${number(points)} điểm`,
          ]
            .filter(Boolean)
            .join(' '),
        )
        .join('; ')}.`;
    },
    'percent-step': ({ pointsPerStep, stepPercent, minimum = 0 }, { target, number, percent }) =>
      `Đạt chỉ tiêu ${target} thì được điểm tối đa; mỗi ${percent(stepPercent / 100)} hụt trừ ${number(pointsPerStep)} điểm, thấp nhất ${number(minimum)}.`,
    survey: () => 'Tỷ lệ khảo sát nhân với điểm tối đa.',
    improvement: ({ samePoints, worsePoints }, { number }) =>
      `Tốt hơn kỳ trước thì được điểm tối đa, bằng thì ${number(samePoints)} điểm, kém hơn thì ${number(worsePoints)} điểm.`,
    deadline: ({ late }, { target, number }) =>
      `Trước hoặc đúng hạn ${target} thì được điểm tối đa; ${late.map(({ upToDays, points }) => `muộn đến ${upToDays} ngày được ${number(points)} điểm`).join('; ')}; muộn hơn nữa thì 0 điểm.`,
    informational: () => 'Chỉ để theo dõi.',
    goalposts: ({ lower, upper }, { amount }) =>
      `Quy đổi đều giữa ${amount(lower)} và ${amount(upper)}.`,
    'min-max': ({ range }, { number, isUp }) =>
      `Đơn vị ${isUp ? 'cao' : 'thấp'} nhất được ${range ? number(range[1]) : 'điểm tối đa'}, ${isUp ? 'thấp' : 'cao'} nhất được ${number(range?.[0] ?? 0)} điểm, ở giữa quy đổi đều.`,
    'distance-to-target': ({ range }, { target, number }) =>
      `Đạt chỉ tiêu ${target} thì được điểm tối đa, đơn vị kém nhất được ${number(range?.[0] ?? 0)} điểm, ở giữa quy đổi đều.`,
    'z-score': ({ mean = 0, deviation = 1 }, { number }) =>
      `So với mức trung bình: bằng trung bình được ${number(mean)} điểm, mỗi độ lệch chuẩn ${number(deviation)} điểm.`,
    rank: () => 'Theo thứ tự giữa các đơn vị, kém nhất là 1.',
    borda: () => 'Theo số đơn vị đứng sau.',
    'percentile-rank': () => 'Theo tỷ lệ đơn vị đứng sau.',
  },
  en: {
    'achieved-or-not': (_, { hasTarget, target }) =>
      hasTarget ? `Full points for reaching ${target}, else 0.` : 'Full points for yes, 0 for no.',
    'direct-points': () => 'The assessor gives the points.',
    'count-times-points': ({ pointsEach }, { number, unit }) =>
      `${number(pointsEach)} for each of the ${unit}, up to the maximum.`,
    'deduct-per-event': ({ pointsEach, floor = 0 }, { number, unit }) =>
      `From the maximum, ${number(pointsEach)} off for each of the ${unit}, down to ${number(floor)}.`,
    'bonus-penalty-count': ({ bonusPoints, penaltyPoints, minimum }, { number }) =>
      `${number(bonusPoints)} for each commendation, ${number(penaltyPoints)} off for each reminder, down to ${number(minimum)}.`,
    proportional: ({ cap }, { target, percent }) =>
      `In proportion to the target of ${target}${cap === undefined ? '' : `, up to ${percent(cap)} of it`}.`,
    'leader-relative': ({ shareWhenMet, within }, { target, percent }) =>
      `${percent(shareWhenMet)} of the points for meeting the target of ${target}; the rest by how far it is exceeded, compared with who exceeds most in the ${within === 'bloc' ? 'bloc' : 'province'}.`,
    'share-of-best': ({ within }) =>
      `In proportion to the best in the ${within === 'bloc' ? 'bloc' : 'province'}.`,
    'step-bands': ({ of, bands }, { amount, percent, number }) => {
      const level = (value: number) =>
        of === 'value' ? amount(value) : `${percent(value / 100)} of the target`;
      return `In bands: ${bands
        .map(({ from, above, upTo, below, points }) =>
          [
            from !== undefined && `from ${level(from)}`,
            above !== undefined && `above ${level(above)}`,
            upTo !== undefined && `up to ${level(upTo)}`,
            below !== undefined && `below ${level(below)}`,
            `gives ${number(points)}`,
          ]
            .filter(Boolean)
            .join(' '),
        )
        .join('; ')}.`;
    },
    'percent-step': ({ pointsPerStep, stepPercent, minimum = 0 }, { target, number, percent }) =>
      `Full points for the target of ${target}; ${number(pointsPerStep)} off for each ${percent(stepPercent / 100)} short of it, down to ${number(minimum)}.`,
    survey: () => 'The surveyed share of the maximum.',
    improvement: ({ samePoints, worsePoints }, { number }) =>
      `Full points for better than last time, ${number(samePoints)} for the same, ${number(worsePoints)} for worse.`,
    deadline: ({ late }, { target, number }) =>
      `Full points by ${target}; ${late.map(({ upToDays, points }) => `${number(points)} when late by up to ${upToDays} days`).join('; ')}; 0 when later.`,
    informational: () => 'Shown only.',
    goalposts: ({ lower, upper }, { amount }) =>
      `Placed evenly between ${amount(lower)} and ${amount(upper)}.`,
    'min-max': ({ range }, { number, isUp }) =>
      `The ${isUp ? 'highest' : 'lowest'} gets ${range ? number(range[1]) : 'the maximum'}, the ${isUp ? 'lowest' : 'highest'} ${number(range?.[0] ?? 0)}, the others evenly between.`,
    'distance-to-target': ({ range }, { target, number }) =>
      `Full points for the target of ${target}, ${number(range?.[0] ?? 0)} for the worst, the others evenly between.`,
    'z-score': ({ mean = 0, deviation = 1 }, { number }) =>
      `Compared with the mean: ${number(mean)} at the mean, ${number(deviation)} for each standard deviation.`,
    rank: () => 'By order among the units, the worst being 1.',
    borda: () => 'By how many are behind.',
    'percentile-rank': () => 'By the share that is behind.',
  },
};
