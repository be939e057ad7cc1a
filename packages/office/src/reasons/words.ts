import type { Locale } from '@thidua/core';

const vi = {
  score: (name: string, score: string) => `${name}: ${score}`,
  points: (score: string) => `${score} điểm`,
  noScore: (reason: string) => `chưa có điểm (${reason})`,
  rank: (rank: number, of: number) => `hạng ${rank}/${of}`,
  notRanked: (reason: string) => `chưa xếp hạng${reason === '' ? '' : ` (${reason})`}`,
  inBloc: (name: string, rank: number, of: number) => `hạng ${rank}/${of} trong ${name}`,
  grade: (title: string) => `xếp loại ${title}`,
  change: {
    up: (places: number) => `lên ${places} bậc so với kỳ trước`,
    down: (places: number) => `xuống ${places} bậc so với kỳ trước`,
    same: () => 'giữ hạng so với kỳ trước',
    new: () => 'kỳ trước chưa xếp hạng',
  },
  above: (name: string, rank: number, points: string) => `Kém ${name} (hạng ${rank}) ${points}.`,
  below: (name: string, rank: number, points: string) => `Hơn ${name} (hạng ${rank}) ${points}.`,
  equalAbove: (name: string, rank: number) =>
    `Bằng điểm ${name} (hạng ${rank}), xếp sau theo tiêu chí phụ.`,
  equalBelow: (name: string, rank: number) =>
    `Bằng điểm ${name} (hạng ${rank}), xếp trước theo tiêu chí phụ.`,
  tied: (names: string) => `Đồng hạng với ${names}.`,
  why: 'Từng tiêu chí',
  noReasons: 'Bảng xếp hạng này không ghi điểm từng tiêu chí: thứ hạng do nơi công bố đưa ra.',
  reasonsLeftOut: 'Bảng quá lớn nên không ghi điểm từng tiêu chí.',
  origin: (place: string) => `Nguồn: ${place}.`,
  source: (title: string, day: string) => `Nguồn: ${title}; số liệu đến ${day}.`,
};

const en: typeof vi = {
  score: (name, score) => `${name}: ${score}`,
  points: (score) => `${score} points`,
  noScore: (reason) => `no score (${reason})`,
  rank: (rank, of) => `rank ${rank} of ${of}`,
  notRanked: (reason) => `not ranked${reason === '' ? '' : ` (${reason})`}`,
  inBloc: (name, rank, of) => `rank ${rank} of ${of} in ${name}`,
  grade: (title) => `grade ${title}`,
  change: {
    up: (places) => `up ${places} since the period before`,
    down: (places) => `down ${places} since the period before`,
    same: () => 'the same rank as in the period before',
    new: () => 'not ranked in the period before',
  },
  above: (name, rank, points) => `Behind ${name} (rank ${rank}) by ${points}.`,
  below: (name, rank, points) => `Ahead of ${name} (rank ${rank}) by ${points}.`,
  equalAbove: (name, rank) => `Equal in points with ${name} (rank ${rank}), behind by a tie-break.`,
  equalBelow: (name, rank) => `Equal in points with ${name} (rank ${rank}), ahead by a tie-break.`,
  tied: (names) => `Shares its rank with ${names}.`,
  why: 'Criterion by criterion',
  noReasons: 'This ranking has no points by criterion: the ranks are those of its publisher.',
  reasonsLeftOut: 'The scoreboard is too large to hold points by criterion.',
  origin: (place) => `Source: ${place}.`,
  source: (title, day) => `Source: ${title}; figures as of ${day}.`,
};

/** What is said of a place in a ranking, and why. */
export const reasonWords: Record<Locale, typeof vi> = { vi, en };
