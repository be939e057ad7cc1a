import type { Locale } from '@thidua/core';

const vi = {
  otherRules:
    'Hai bảng chấm theo hai bảng điểm hoặc hai phiên bản khác nhau: điểm không so sánh được như nhau.',
  joined: 'mới có trong bảng',
  left: 'không còn trong bảng',
  others: 'điểm giữ nguyên; thứ hạng đổi do địa phương khác',
  from: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
  none: '–',
  unscored: 'chưa tính',
  gain: (title: string, values: string, points: string) => `${title}: ${values} (${points} điểm)`,
};

const en: typeof vi = {
  otherRules:
    'The two were scored by different schemes or versions: scores are not compared like with like.',
  joined: 'new in the ranking',
  left: 'no longer in the ranking',
  others: 'the same score; the rank moved with others',
  from: (before, after) => (before === after ? after : `${before} → ${after}`),
  none: '–',
  unscored: 'not scored',
  gain: (title, values, points) => `${title}: ${values} (${points} points)`,
};

/** What is said of what changed from one ranking to another. */
export const comparisonWords: Record<Locale, typeof vi> = { vi, en };
