import type { Locale } from '@thidua/core';

const vi = {
  needsFolder: 'Lệnh init cần đúng một thư mục: thidua init phong-trao-2023',
  isThere: (file: string) =>
    `${file} đã có nên không ghi đè. Chọn thư mục khác, hoặc đổi tên sổ tính cũ.`,
  next: (file: string) => `Điền sổ tính bằng Excel hoặc LibreOffice, rồi: thidua check ${file}`,
};

const en: typeof vi = {
  needsFolder: 'init needs exactly one folder: thidua init movement-2023',
  isThere: (file) =>
    `${file} is there already and is not written over. Choose another folder, or rename the old workbook.`,
  next: (file) => `Fill in the workbook with Excel or LibreOffice, then: thidua check ${file}`,
};

/** What `thidua init` says. */
export const initWords: Record<Locale, typeof vi> = { vi, en };
