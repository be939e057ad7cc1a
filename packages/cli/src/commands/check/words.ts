import type { Locale } from '@thidua/core';

const vi = {
  needsFile: 'Lệnh check cần ít nhất một tệp, ví dụ: thidua check scoreboard.json',
  needsFrom: '“--recompute” cần các tệp gốc: --from bang-diem.json dia-phuong.json bao-cao.xlsx',
  needsRecompute: '“--from” chỉ dùng cùng với “--recompute”.',
  recomputeAlone: '“--recompute” chỉ nhận một bảng thi đua; các tệp gốc ghi sau “--from”.',
  periodOfSheets: '“--period” là năm số liệu của bảng tính; trong các tệp không có bảng tính nào.',
  mendsOne: '“--mend” cần đúng một bảng tính trong các tệp.',
  noMapping:
    '“--save-mapping” cần bảng tính, cùng với một bảng điểm và một danh sách địa phương trong các tệp.',
};

const en: typeof vi = {
  needsFile: 'check needs one file or more, such as: thidua check scoreboard.json',
  needsFrom:
    '“--recompute” needs the files of origin: --from scheme.json localities.json report.xlsx',
  needsRecompute: '“--from” goes with “--recompute” only.',
  recomputeAlone: '“--recompute” takes one scoreboard; the files of origin stand behind “--from”.',
  periodOfSheets: '“--period” is the data year of spreadsheets; there is none among the files.',
  mendsOne: '“--mend” needs exactly one spreadsheet among the files.',
  noMapping:
    '“--save-mapping” needs a spreadsheet, and one scheme and one list of localities among the files.',
};

/** What `thidua check` says. */
export const checkWords: Record<Locale, typeof vi> = { vi, en };
