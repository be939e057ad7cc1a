import type { Locale } from '@thidua/core';

const vi = {
  needs: (option: string) => `Lệnh score cần ${option}. Xem ví dụ: thidua score --help`,
  takesNoFile: (file: string) =>
    `Lệnh score không rõ “${file}” là gì. Ghi --scheme, --localities hay --reports ở trước.`,
  notOneOf: (option: string, received: string, known: string) =>
    `“${option}” nhận một trong: ${known}; không nhận “${received}”.`,
  noSpreadsheet: '“--save-mapping” chỉ dùng khi trong --reports có bảng tính.',
  noReport: 'Không có báo cáo nào đọc được nên chưa chấm điểm.',
  incomparable: {
    'no-such-board':
      'Bảng kỳ trước không có xếp hạng theo bảng điểm này nên không so sánh thứ hạng.',
    'other-rules':
      'Bảng kỳ trước chấm theo phiên bản khác của bảng điểm nên không so sánh thứ hạng.',
  },
};

const en: typeof vi = {
  needs: (option) => `score needs ${option}. For examples: thidua score --lang en --help`,
  takesNoFile: (file) =>
    `score does not know what “${file}” is. Write --scheme, --localities or --reports before it.`,
  notOneOf: (option, received, known) =>
    `“${option}” takes one of: ${known}; it does not take “${received}”.`,
  noSpreadsheet: '“--save-mapping” needs a spreadsheet among --reports.',
  noReport: 'No report could be read, so nothing was scored.',
  incomparable: {
    'no-such-board':
      'The scoreboard of the period before has no ranking by this scheme: ranks are not compared.',
    'other-rules':
      'The scoreboard of the period before was made by another version of the scheme: ranks are not compared.',
  },
};

/** What `thidua score` says. */
export const scoreWords: Record<Locale, typeof vi> = { vi, en };
