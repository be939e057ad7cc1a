import type { Locale } from '@thidua/core';

const vi = {
  rank: 'Hạng',
  code: 'Mã',
  locality: 'Địa phương',
  grade: 'Xếp loại',
  further: (count: number) => `… và ${count} địa phương nữa`,
  partly: (units: string) =>
    `Số liệu mới có một phần: ${units}. Vì sao được điểm ấy: thidua explain`,
  noBoards: 'Bảng thi đua không có bảng xếp hạng nào.',
  noBoard: (id: string, known: string) => `Không có bảng xếp hạng “${id}”. Các bảng có: ${known}.`,
  noLocality: (given: string, near: string | undefined, known: string) =>
    `Bảng xếp hạng không có địa phương “${given}”.${near === undefined ? '' : ` Có phải là “${near}”?`} Các địa phương có: ${known}.`,
};

const en: typeof vi = {
  rank: 'Rank',
  code: 'Code',
  locality: 'Locality',
  grade: 'Grade',
  further: (count) => `… and ${count} more`,
  partly: (units) => `Only part of the data is there: ${units}. Why a score is so: thidua explain`,
  noBoards: 'The scoreboard has no ranking.',
  noBoard: (id, known) => `There is no ranking “${id}”. Known rankings: ${known}.`,
  noLocality: (given, near, known) =>
    `The ranking has no locality “${given}”.${near === undefined ? '' : ` Did you mean “${near}”?`} Known localities: ${known}.`,
};

/** What is said of a ranking in a terminal. */
export const boardWords: Record<Locale, typeof vi> = { vi, en };
