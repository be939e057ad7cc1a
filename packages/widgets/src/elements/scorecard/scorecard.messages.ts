import { isSingular, messages, type Bound } from '@thidua/core';

/** Words of the scorecard. Numbers and names come already formatted. */
export interface ScorecardWords {
  rank: string;
  of: (rank: string, count: string) => string;
  interval: (least: string, most: string) => string;
  inBloc: (bloc: string, rank: string, count: string) => string;
  notInBloc: string;
  unranked: (reason: string) => string;
  grade: (grade: string) => string;
  noGrade: string;
  /** A better grade that the score alone would reach, and one that it does not. */
  missedBut: (grade: string, why: string) => string;
  missed: (grade: string, why: string) => string;
  unknown: (grade: string) => string;
  score: (needed: string) => string;
  share: (title: string, actual: string, needed: string) => string;
  value: (title: string, actual: string, needed: string) => string;
  /** A rank, of the whole where there is no title. */
  place: (title: string | undefined, actual: string, needed: string) => string;
  unmet: (title: string) => string;
  aCondition: string;
  bound: Record<Bound, (level: string) => string>;
  groups: (bloc: string | undefined) => string;
  median: string;
  best: string;
  difference: string;
  above: (points: string) => string;
  below: (points: string) => string;
  level: string;
  adjustments: string;
  criteria: string;
  noReasons: string;
  strengths: string;
  weaknesses: string;
  compared: (title: string, told: string, points: string, median: string) => string;
  gains: string;
  gain: (question: { title: string; now: string; needed: string }) => string;
  gained: (gain: string) => string;
  becomes: (score: string, rank: string | undefined) => string;
  sum: (sum: string, score: string) => string;
  table: string;
  subject: string;
  reported: string;
  points: string;
  maximum: string;
  unknownLocality: (code: string) => string;
}

export const scorecardWords = messages<ScorecardWords>('scorecard', {
  vi: {
    rank: 'Hạng chung',
    of: (rank, count) => `${rank} trên ${count}`,
    interval: (least, most) => `có thể từ ${least} đến ${most}`,
    inBloc: (bloc, rank, count) => `Trong ${bloc}: hạng ${rank} trên ${count}`,
    notInBloc: 'tất cả địa phương',
    unranked: (reason) => `Chưa xếp hạng: ${reason}`,
    grade: (grade) => `Xếp loại ${grade}`,
    noGrade: 'Chưa xếp loại',
    missedBut: (grade, why) => `đủ điểm loại ${grade}, nhưng ${why}`,
    missed: (grade, why) => `chưa đạt loại ${grade}: ${why}`,
    unknown: (grade) => `chưa đủ số liệu để xét loại ${grade}`,
    score: (needed) => `cần ${needed} điểm`,
    share: (title, actual, needed) => `“${title}” mới đạt ${actual} số điểm, cần ${needed}`,
    value: (title, actual, needed) => `“${title}” là ${actual}, cần ${needed}`,
    place: (title, actual, needed) =>
      `${title === undefined ? 'hạng' : `“${title}” đứng hạng`} ${actual}, cần từ hạng ${needed} trở lên`,
    unmet: (title) => `chưa đạt “${title}”`,
    aCondition: 'một điều kiện',
    bound: {
      'at-least': (level) => `từ ${level} trở lên`,
      'more-than': (level) => `trên ${level}`,
      exactly: (level) => `đúng ${level}`,
      'at-most': (level) => `không quá ${level}`,
      'less-than': (level) => `dưới ${level}`,
    },
    groups: (bloc) => `Điểm theo nhóm, so với ${bloc ?? 'tất cả địa phương'}`,
    median: 'trung vị',
    best: 'cao nhất',
    difference: 'hơn, kém trung vị',
    above: (points) => `hơn trung vị ${points}`,
    below: (points) => `kém trung vị ${points}`,
    level: 'bằng trung vị',
    adjustments: 'Điểm thưởng, điểm trừ',
    criteria: 'Tiêu chí khác',
    noReasons: 'Bảng này không có điểm của từng nội dung.',
    strengths: 'Điểm mạnh',
    weaknesses: 'Kém trung vị nhiều nhất',
    compared: (title, told, points, median) => `${title}: ${told}; ${points}, trung vị ${median}.`,
    gains: 'Bước tăng điểm gần nhất',
    gain: ({ title, now, needed }) => `${title}: từ ${now} lên ${needed}: `,
    gained: (gain) => `+${gain} điểm`,
    becomes: (score, rank) =>
      `, thành ${score}${rank ? `, hạng ${rank}` : ''} khi các nơi khác giữ nguyên.`,
    sum: (sum, score) => `Cộng các phần: ${sum}; làm tròn theo bảng điểm: ${score}.`,
    table: 'Bảng số liệu',
    subject: 'Nội dung',
    reported: 'Số liệu',
    points: 'Điểm',
    maximum: 'Tối đa',
    unknownLocality: (code) => `Bảng này không có địa phương “${code}”.`,
  },
  en: {
    rank: 'Overall rank',
    of: (rank, count) => `${rank} of ${count}`,
    interval: (least, most) => `could be ${least} to ${most}`,
    inBloc: (bloc, rank, count) => `In ${bloc}: rank ${rank} of ${count}`,
    notInBloc: 'all localities',
    unranked: (reason) => `Not ranked: ${reason}`,
    grade: (grade) => `Grade: ${grade}`,
    noGrade: 'Not graded',
    missedBut: (grade, why) => `enough points for “${grade}”, but ${why}`,
    missed: (grade, why) => `“${grade}” not reached: ${why}`,
    unknown: (grade) => `too little data to tell whether it is “${grade}”`,
    score: (needed) => `${needed} points needed`,
    share: (title, actual, needed) => `“${title}” has ${actual} of its points, ${needed} needed`,
    value: (title, actual, needed) => `“${title}” is ${actual}, ${needed} needed`,
    place: (title, actual, needed) =>
      `${title === undefined ? 'rank' : `“${title}” has rank`} ${actual}, rank ${needed} or better needed`,
    unmet: (title) => `“${title}” is not met`,
    aCondition: 'a condition',
    bound: {
      'at-least': (level) => `${level} or more`,
      'more-than': (level) => `more than ${level}`,
      exactly: (level) => `exactly ${level}`,
      'at-most': (level) => `${level} or less`,
      'less-than': (level) => `less than ${level}`,
    },
    groups: (bloc) => `Points by group, beside ${bloc ?? 'all localities'}`,
    median: 'median',
    best: 'best',
    difference: 'above, below the median',
    above: (points) => `${points} above the median`,
    below: (points) => `${points} below the median`,
    level: 'at the median',
    adjustments: 'Bonus and penalty points',
    criteria: 'Other criteria',
    noReasons: 'This board has no points by group.',
    strengths: 'Strengths',
    weaknesses: 'Farthest below the median',
    compared: (title, told, points, median) => `${title}: ${told}; ${points}, median ${median}.`,
    gains: 'Nearest gain',
    gain: ({ title, now, needed }) => `${title}: from ${now} to ${needed}: `,
    gained: (gain) => `+${gain} ${isSingular(gain, 'en') ? 'point' : 'points'}`,
    becomes: (score, rank) =>
      `, to ${score}${rank ? `, rank ${rank}` : ''}, if all others stay as they are.`,
    sum: (sum, score) => `The parts add up to ${sum}; rounded by the scheme: ${score}.`,
    table: 'Table of figures',
    subject: 'Subject',
    reported: 'Reported',
    points: 'Points',
    maximum: 'Maximum',
    unknownLocality: (code) => `This board has no locality “${code}”.`,
  },
});
