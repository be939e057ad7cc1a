import type { Locale } from '@thidua/core';

const vi = {
  needsScoreboard: 'Lệnh explain cần bảng thi đua: --scoreboard bang.json',
  needsLocality: 'Lệnh explain cần địa phương: --locality MÃ (hoặc tên)',
  takesNoFile: (word: string, isFile: boolean) =>
    `Không rõ “${word}” là gì: ghi ${isFile ? '--scoreboard trước tên bảng thi đua' : '--locality trước tên địa phương, tên có dấu cách thì đặt trong ngoặc kép'}.`,
};

const en: typeof vi = {
  needsScoreboard: 'explain needs a scoreboard: --scoreboard board.json',
  needsLocality: 'explain needs a locality: --locality CODE (or its name)',
  takesNoFile: (word, isFile) =>
    `It is not known what “${word}” is: write ${isFile ? '--scoreboard before the scoreboard' : '--locality before a name, in quotes where it has spaces'}.`,
};

/** What `thidua explain` says of its use. */
export const explainWords: Record<Locale, typeof vi> = { vi, en };
