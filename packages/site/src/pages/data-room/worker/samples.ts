import { writeCsv, writeMovement } from '@thidua/sheets';
import type { MadeFile, Sample } from './protocol.js';
import { sampleMovement } from './sample-movement.js';

const headings = [
  ...['TT', 'Địa phương', 'Nhà tạm được xóa (nhà)', 'Đường bê tông hóa (km)'],
  ...['Hồ sơ trực tuyến (%)', 'Đăng ký giao ước thi đua'],
];
const title = ['BIỂU TỔNG HỢP SỐ LIỆU THI ĐUA NĂM 2023', '', '', '', '', ''];

const rows: Record<Exclude<Sample, 'form'>, readonly (readonly string[])[]> = {
  clean: [
    ['1', 'TP. Bến Nguyệt', '100', '15', '81,5', 'x'],
    ['2', 'TX. Cồn Hạc', '80', '30', '74,2', 'x'],
    ['3', 'H. Đầm Sương', '60', '21,5', '66,0', 'không'],
    ['4', 'H. Mũi Khuê', '55', '27', '90,3', 'có'],
    ['5', 'H. Bãi Quỳnh', '91', '12,4', '58,7', 'x'],
    ['6', 'H. Cửa Ngà', '72', '18', '77,1', 'x'],
  ],
  // As such files come: names misspelt, a letter for a zero, a percentage too large, words for numbers.
  messy: [
    ['1', 'TP. Bến Nguyệt', '100', '15', '81,5', 'x'],
    ['2', 'TX. Cồn Hạt', '80', '3O', '74,2', 'x'],
    ['3', 'H. Đầm Sươn', '60', '-', '660', 'không'],
    ['4', 'H. Mũi Khuê', 'chưa có', '27', '90,3', 'có'],
    ['5', 'H. Bãi Quynh', '91', 'khoảng 12', '58,7', 'đã ký'],
    ['6', 'H. Cửa Ngà', '72', '18', '77,1', 'x'],
  ],
};

/** Invented files: a movement whose workbook is filled in, and what its localities sent in. */
export async function sampleFiles(sample: Sample): Promise<MadeFile[]> {
  const workbook: MadeFile = {
    name: 'thi-dua-mau.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeMovement(sampleMovement),
  };
  if (sample === 'form') return [workbook];
  const table = writeCsv([title, headings, ...rows[sample]]);
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const name = sample === 'clean' ? 'bao-cao-mau.csv' : 'bao-cao-mau-con-loi.csv';
  return [workbook, { name, type: 'text/csv', bytes }];
}
