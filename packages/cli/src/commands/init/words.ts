import type { Locale } from '@thidua/core';

const vi = {
  needsFolder: 'Lệnh init cần đúng một thư mục: thidua init phong-trao-2023',
  isThere: (file: string) =>
    `${file} đã có nên không ghi đè. Chọn thư mục khác, hoặc đổi tên sổ tính cũ.`,
  notAMovement: (file: string) =>
    `${file} không phải sổ tính của phong trào. “--scheme” nhận bảng điểm .json, hoặc sổ tính năm trước do thidua init tạo.`,
  next: (file: string) => `Điền sổ tính bằng Excel hoặc LibreOffice, rồi: thidua check ${file}`,
};

const en: typeof vi = {
  needsFolder: 'init needs exactly one folder: thidua init movement-2023',
  isThere: (file) =>
    `${file} is there already and is not written over. Choose another folder, or rename the old workbook.`,
  notAMovement: (file) =>
    `${file} is no workbook of a movement. “--scheme” takes a scheme as .json, or last year's workbook that thidua init made.`,
  next: (file) => `Fill in the workbook with Excel or LibreOffice, then: thidua check ${file}`,
};

/** What `thidua init` says. */
export const initWords: Record<Locale, typeof vi> = { vi, en };
