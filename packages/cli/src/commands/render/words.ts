import type { Locale } from '@thidua/core';

const vi = {
  needsElement: (known: string) =>
    `Lệnh render cần đúng một thành phần: ${known}. Ví dụ: thidua render leaderboard --scoreboard scoreboard.json`,
  needsScoreboard: 'Lệnh render cần bảng thi đua: --scoreboard scoreboard.json',
  notForElement: (option: string, element: string) =>
    `Tùy chọn “${option}” không dùng cho ${element}.`,
  wrongForm: (received: string, known: string) =>
    `“--form” nhận một trong: ${known}; không nhận “${received}”.`,
  wrongFile: (out: string) =>
    `“${out}”: kết quả ghi được ra .xlsx (bảng tính) hoặc .html (trang để in; mở bằng trình duyệt, in ra PDF được).`,
  noRanking: 'Bảng thi đua chưa có bảng xếp hạng nào nên không có kết quả để in.',
  noSuchBoard: (board: string, known: string) =>
    `Không có bảng xếp hạng “${board}”. Các bảng: ${known}.`,
  drawing: 'Đang lập biểu kết quả…',
  wrongLimit: (received: string) => `“--limit” là số dòng, từ 1 trở lên; không nhận “${received}”.`,
};

const en: typeof vi = {
  needsElement: (known) =>
    `render needs exactly one element: ${known}. Such as: thidua render leaderboard --scoreboard scoreboard.json`,
  needsScoreboard: 'render needs a scoreboard: --scoreboard scoreboard.json',
  notForElement: (option, element) => `The option “${option}” is not for ${element}.`,
  wrongForm: (received, known) => `“--form” is one of: ${known}; it does not take “${received}”.`,
  wrongFile: (out) =>
    `“${out}”: results are written as .xlsx (a workbook) or .html (to print, also as PDF, from a browser).`,
  noRanking: 'The scoreboard has no ranking, so there are no results to print.',
  noSuchBoard: (board, known) => `There is no ranking “${board}”. There are: ${known}.`,
  drawing: 'Writing the forms…',
  wrongLimit: (received) =>
    `“--limit” is a number of rows, 1 or more; it does not take “${received}”.`,
};

/** What `thidua render` says. */
export const renderWords: Record<Locale, typeof vi> = { vi, en };
