import type { Locale } from '@thidua/core';

const vi = {
  needsTwo: 'Lệnh compare cần hai bảng thi đua: thidua compare bang-cu.json bang-moi.json',
  noCounterpart: (title: string) => `${title}: bảng cũ không có xếp hạng này.`,
  otherRules:
    'Hai bảng chấm theo hai bảng điểm hoặc hai phiên bản khác nhau: điểm không so sánh được như nhau.',
  columns: { locality: 'Địa phương', rank: 'Hạng', score: 'Điểm' },
  joined: 'mới có trong bảng',
  left: 'không còn trong bảng',
  others: 'điểm giữ nguyên; thứ hạng đổi do địa phương khác',
  unchanged: (count: number) => `${count} địa phương không thay đổi.`,
  nothing: 'Không có gì thay đổi.',
  from: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
  none: '–',
  unscored: 'chưa tính',
  gain: (title: string, values: string, points: string) => `${title}: ${values} (${points} điểm)`,
};

const en: typeof vi = {
  needsTwo: 'compare needs two scoreboards: thidua compare old.json new.json',
  noCounterpart: (title) => `${title}: the old scoreboard has no such ranking.`,
  otherRules:
    'The two were scored by different schemes or versions: scores are not compared like with like.',
  columns: { locality: 'Locality', rank: 'Rank', score: 'Score' },
  joined: 'new in the ranking',
  left: 'no longer in the ranking',
  others: 'the same score; the rank moved with others',
  unchanged: (count) => `${count} ${count === 1 ? 'locality' : 'localities'} unchanged.`,
  nothing: 'Nothing changed.',
  from: (before, after) => (before === after ? after : `${before} → ${after}`),
  none: '–',
  unscored: 'not scored',
  gain: (title, values, points) => `${title}: ${values} (${points} points)`,
};

/** What `thidua compare` says. */
export const compareWords: Record<Locale, typeof vi> = { vi, en };
