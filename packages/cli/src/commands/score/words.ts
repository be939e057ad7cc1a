import type { Locale } from '@thidua/core';

const vi = {
  needs: (option: string) => `Lệnh score cần ${option}. Xem ví dụ: thidua score --help`,
  takesOneWorkbook: (file: string) =>
    `Lệnh score nhận một sổ tính; không rõ “${file}” là gì. Báo cáo ghi sau --reports.`,
  notBesideWorkbook: (option: string) =>
    `“${option}” không dùng cùng sổ tính của phong trào: sổ tính đã ghi phần ấy.`,
  notWithoutReports: (option: string) =>
    `“${option}” chỉ dùng cùng --reports: tệp ánh xạ nói về bảng tính gửi về.`,
  notAMovement: (file: string) =>
    `${file} không phải sổ tính của phong trào (thidua init). Bảng số liệu gửi về ghi sau --reports, cùng với --scheme, --localities, --period.`,
  notOneOf: (option: string, received: string, known: string) =>
    `“${option}” nhận một trong: ${known}; không nhận “${received}”.`,
  noSpreadsheet: '“--save-mapping” chỉ dùng khi trong --reports có bảng tính.',
  assumedDay: (day: string) =>
    `Chưa có --as-of: số liệu được ghi là tính đến hôm nay, ${day}. Nếu là ngày khác thì ghi rõ.`,
  earlyDay: (day: string, period: string) =>
    `“--as-of” ${day} nằm trước năm ${period} của số liệu. Ghi ngày mà số liệu tính đến, như 31/12/${period}.`,
  noReport: 'Không có báo cáo nào đọc được nên chưa chấm điểm.',
};

const en: typeof vi = {
  needs: (option) => `score needs ${option}. For examples: thidua score --lang en --help`,
  takesOneWorkbook: (file) =>
    `score takes one workbook; it does not know what “${file}” is. Reports stand behind --reports.`,
  notBesideWorkbook: (option) =>
    `“${option}” does not go with the workbook of a movement, which says it itself.`,
  notWithoutReports: (option) =>
    `“${option}” goes with --reports: a mapping is about spreadsheets that were sent in.`,
  notAMovement: (file) =>
    `${file} is no workbook of a movement (thidua init). Figures that were sent in stand behind --reports, with --scheme, --localities and --period.`,
  notOneOf: (option, received, known) =>
    `“${option}” takes one of: ${known}; it does not take “${received}”.`,
  noSpreadsheet: '“--save-mapping” needs a spreadsheet among --reports.',
  assumedDay: (day) =>
    `No --as-of: the figures are said to be as of today, ${day}. State it where it is another day.`,
  earlyDay: (day, period) =>
    `“--as-of” ${day} is before ${period}, the year of the figures. Give the day as of which they are, such as 31/12/${period}.`,
  noReport: 'No report could be read, so nothing was scored.',
};

/** What `thidua score` says. */
export const scoreWords: Record<Locale, typeof vi> = { vi, en };
