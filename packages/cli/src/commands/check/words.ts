import type { Locale } from '@thidua/core';

const vi = {
  needsFile: 'Lệnh check cần ít nhất một tệp, ví dụ: thidua check scoreboard.json',
};

const en: typeof vi = {
  needsFile: 'check needs one file or more, such as: thidua check scoreboard.json',
};

/** What `thidua check` says. */
export const checkWords: Record<Locale, typeof vi> = { vi, en };
