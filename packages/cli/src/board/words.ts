import type { Locale } from '@thidua/core';

const vi = {
  rank: 'Hạng',
  code: 'Mã',
  locality: 'Địa phương',
  grade: 'Xếp loại',
  further: (count: number) => `… và ${count} địa phương nữa`,
};

const en: typeof vi = {
  rank: 'Rank',
  code: 'Code',
  locality: 'Locality',
  grade: 'Grade',
  further: (count) => `… and ${count} more`,
};

/** What is said of a ranking in a terminal. */
export const boardWords: Record<Locale, typeof vi> = { vi, en };
