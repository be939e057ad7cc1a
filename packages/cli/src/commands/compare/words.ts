import type { Locale } from '@thidua/core';

const vi = {
  needsTwo: 'Lệnh compare cần hai bảng thi đua: thidua compare bang-cu.json bang-moi.json',
  noCounterpart: (title: string) => `${title}: bảng cũ không có xếp hạng này.`,
  columns: { locality: 'Địa phương', rank: 'Hạng', score: 'Điểm' },
  unchanged: (count: number) => `${count} địa phương không thay đổi.`,
  nothing: 'Không có gì thay đổi.',
};

const en: typeof vi = {
  needsTwo: 'compare needs two scoreboards: thidua compare old.json new.json',
  noCounterpart: (title) => `${title}: the old scoreboard has no such ranking.`,
  columns: { locality: 'Locality', rank: 'Rank', score: 'Score' },
  unchanged: (count) => `${count} ${count === 1 ? 'locality' : 'localities'} unchanged.`,
  nothing: 'Nothing changed.',
};

/** What `thidua compare` says. */
export const compareWords: Record<Locale, typeof vi> = { vi, en };
