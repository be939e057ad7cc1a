import type { Locale } from '@thidua/core';

const vi = {
  needsElement: (known: string) =>
    `Lệnh render cần đúng một thành phần: ${known}. Ví dụ: thidua render leaderboard --scoreboard scoreboard.json`,
  needsScoreboard: 'Lệnh render cần bảng thi đua: --scoreboard scoreboard.json',
  notForElement: (option: string, element: string) =>
    `Tùy chọn “${option}” không dùng cho ${element}.`,
  wrongLimit: (received: string) => `“--limit” là số dòng, từ 1 trở lên; không nhận “${received}”.`,
};

const en: typeof vi = {
  needsElement: (known) =>
    `render needs exactly one element: ${known}. Such as: thidua render leaderboard --scoreboard scoreboard.json`,
  needsScoreboard: 'render needs a scoreboard: --scoreboard scoreboard.json',
  notForElement: (option, element) => `The option “${option}” is not for ${element}.`,
  wrongLimit: (received) =>
    `“--limit” is a number of rows, 1 or more; it does not take “${received}”.`,
};

/** What `thidua render` says. */
export const renderWords: Record<Locale, typeof vi> = { vi, en };
