import type { Locale } from '@thidua/core';

const vi = {
  needsFile: 'Lệnh check cần ít nhất một tệp, ví dụ: thidua check scoreboard.json',
  needsFrom: '“--recompute” cần các tệp gốc: --from bang-diem.json dia-phuong.json bao-cao.xlsx',
  needsRecompute: '“--from” chỉ dùng cùng với “--recompute”.',
  recomputeAlone: '“--recompute” chỉ nhận một bảng thi đua; các tệp gốc ghi sau “--from”.',
  periodOfSheets: '“--period” là năm số liệu của bảng tính; trong các tệp không có bảng tính nào.',
  workbookHasPeriod: '“--period” không dùng cùng sổ tính của phong trào: sổ tính đã ghi năm.',
  mendsOne: '“--mend” cần đúng một bảng tính trong các tệp.',
  noMapping:
    '“--save-mapping” cần bảng tính, cùng với sổ tính của phong trào, hoặc một bảng điểm và một danh sách địa phương.',
};

const en: typeof vi = {
  needsFile: 'check needs one file or more, such as: thidua check scoreboard.json',
  needsFrom:
    '“--recompute” needs the files of origin: --from scheme.json localities.json report.xlsx',
  needsRecompute: '“--from” goes with “--recompute” only.',
  recomputeAlone: '“--recompute” takes one scoreboard; the files of origin stand behind “--from”.',
  periodOfSheets: '“--period” is the data year of spreadsheets; there is none among the files.',
  workbookHasPeriod: '“--period” does not go with the workbook of a movement, which says its year.',
  mendsOne: '“--mend” needs exactly one spreadsheet among the files.',
  noMapping:
    '“--save-mapping” needs a spreadsheet, and the workbook of a movement, or one scheme and one list of localities.',
};

/** What `thidua check` says. */
export const checkWords: Record<Locale, typeof vi> = { vi, en };
