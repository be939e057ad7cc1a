import { messages } from '@thidua/core';

/** Words of every element that shows a ranking. */
export interface BoardWords {
  unknownBoard: (id: string, known: string) => string;
  notYet: (known: string, asOf: string) => string;
  needsData: string;
}

export const boardWords = messages<BoardWords>('board', {
  vi: {
    unknownBoard: (id, known) => `Không có bảng xếp hạng “${id}”. Các bảng có: ${known}.`,
    notYet: (known, asOf) => `Bảng này công bố ngày ${known}; vào ngày ${asOf} chưa có số liệu.`,
    needsData: 'Chưa có số liệu để xếp hạng.',
  },
  en: {
    unknownBoard: (id, known) => `There is no board “${id}”. Known boards: ${known}.`,
    notYet: (known, asOf) =>
      `This board was published on ${known}; on ${asOf} there were no data yet.`,
    needsData: 'There are no data to rank yet.',
  },
});
