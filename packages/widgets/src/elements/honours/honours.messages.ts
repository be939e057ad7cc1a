import { isSingular, messages } from '@thidua/core';

/** Words of the honours. Numbers and dates come already formatted. */
export interface HonoursWords {
  heading: string;
  /** The sentence that says what is seen. */
  told: (all: string, collectives: string, individuals: string) => string;
  /** Individuals who are counted and not named. */
  unnamed: (count: string) => string;
  collective: string;
  individual: string;
  /** The number of a decision, and its day. */
  decided: (number: string, date: string) => string;
  numbered: (number: string) => string;
  dated: (date: string) => string;
  undecided: string;
  award: string;
  every: string;
  area: string;
  everyArea: string;
  recipient: string;
  kind: string;
  deed: string;
  decision: string;
  source: string;
  page: (page: string, pages: string) => string;
  previous: string;
  next: string;
  table: string;
  tableOf: string;
  none: string;
  needsData: string;
  unknownAward: (id: string, known: string) => string;
}

export const honoursWords = messages<HonoursWords>('honours', {
  vi: {
    heading: 'Khen thưởng',
    told: (all, collectives, individuals) =>
      `${all} lượt khen thưởng đã quyết định: ${collectives} tập thể, ${individuals} cá nhân.`,
    unnamed: (count) => `${count} cá nhân không nêu tên`,
    collective: 'Tập thể',
    individual: 'Cá nhân',
    decided: (number, date) => `Quyết định số ${number} ngày ${date}`,
    numbered: (number) => `Quyết định số ${number}`,
    dated: (date) => `Quyết định ngày ${date}`,
    undecided: 'Số và ngày quyết định: chưa rõ',
    award: 'Hình thức khen thưởng',
    every: 'Tất cả',
    area: 'Nội dung thi đua',
    everyArea: 'Tất cả các nội dung',
    recipient: 'Được khen',
    kind: 'Loại',
    deed: 'Thành tích',
    decision: 'Quyết định',
    source: 'Nguồn',
    page: (page, pages) => `Trang ${page}/${pages}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    table: 'Bảng số liệu',
    tableOf: 'Bảng khen thưởng',
    none: 'Không có khen thưởng nào phù hợp.',
    needsData: 'Chưa có khen thưởng nào.',
    unknownAward: (id, known) =>
      `Không có hình thức khen thưởng “${id}”. Các hình thức có: ${known}.`,
  },
  en: {
    heading: 'Honours',
    told: (all, collectives, individuals) =>
      `${all} ${isSingular(all, 'en') ? 'award was' : 'awards were'} decided; collectives: ${collectives}, individuals: ${individuals}.`,
    unnamed: (count) =>
      isSingular(count, 'en') ? 'one individual, not named' : `${count} individuals, not named`,
    collective: 'Collective',
    individual: 'Individual',
    decided: (number, date) => `Decision No. ${number} of ${date}`,
    numbered: (number) => `Decision No. ${number}`,
    dated: (date) => `Decision of ${date}`,
    undecided: 'Number and day of the decision: not known',
    award: 'Award',
    every: 'All',
    area: 'Emulation area',
    everyArea: 'All areas',
    recipient: 'Recipient',
    kind: 'Kind',
    deed: 'For',
    decision: 'Decision',
    source: 'Source',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    table: 'Table of figures',
    tableOf: 'Table of honours',
    none: 'No honour matches.',
    needsData: 'There are no honours yet.',
    unknownAward: (id, known) => `There is no award “${id}”. Known awards: ${known}.`,
  },
});
