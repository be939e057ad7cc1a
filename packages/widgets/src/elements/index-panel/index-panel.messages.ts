import { messages, type ReadingStatus } from '@thidua/core';

/** Words of the index panel. Numbers come already formatted. */
export interface IndexPanelWords {
  heading: string;
  /** The sentence that says what is seen, of several indices. */
  told: (told: Record<'all' | 'scored' | 'comparable' | 'up' | 'down', string>) => string;
  /** The same of one. */
  toldOne: (name: string, year: string, value: string) => string;
  toldNone: (name: string) => string;
  inYear: (unit: string, year: string) => string;
  noScore: string;
  onlyRanks: string;
  lastRank: (rank: string, of: string, year: string) => string;
  up: (change: string, year: string) => string;
  down: (change: string, year: string) => string;
  same: (year: string) => string;
  otherRules: (year: string) => string;
  unknownRules: (year: string) => string;
  notCompared: (year: string) => string;
  first: string;
  published: string;
  derived: string;
  gap: string;
  rules: string;
  rank: string;
  of: string;
  index: string;
  year: string;
  score: string;
  how: string;
  source: string;
  statuses: Record<ReadingStatus, string>;
  chart: (name: string) => string;
  table: string;
  tableOf: string;
  needsData: string;
  unknownIndex: (id: string, known: string) => string;
}

export const indexPanelWords = messages<IndexPanelWords>('index-panel', {
  vi: {
    heading: 'Các chỉ số qua các năm',
    told: ({ all, scored, comparable, up, down }) =>
      `${scored} trong ${all} chỉ số có điểm; ${comparable} chỉ số so được với năm trước: ${up} tăng, ${down} giảm.`,
    toldOne: (name, year, value) => `${name} năm ${year}: ${value}.`,
    toldNone: (name) => `${name}: chưa có điểm.`,
    inYear: (unit, year) => (unit ? `${unit}, năm ${year}` : `năm ${year}`),
    noScore: 'chưa có điểm',
    onlyRanks: 'Chưa tìm thấy điểm số; chỉ biết hạng.',
    lastRank: (rank, of, year) =>
      of ? `hạng ${rank}/${of} năm ${year}` : `hạng ${rank} năm ${year}`,
    up: (change, year) => `▲ tăng ${change} so với ${year}`,
    down: (change, year) => `▼ giảm ${change} so với ${year}`,
    same: (year) => `= bằng năm ${year}`,
    otherRules: (year) => `cách tính mới, không so với ${year}`,
    unknownRules: (year) => `chưa rõ cách tính, không so với ${year}`,
    notCompared: (year) => `không so với ${year}: thiếu số liệu`,
    first: 'năm đầu có điểm',
    published: 'công bố',
    derived: 'tính từ số công bố',
    gap: 'không có số liệu',
    rules: 'đổi cách tính',
    rank: 'Hạng',
    of: 'Trên',
    index: 'Chỉ số',
    year: 'Năm',
    score: 'Điểm',
    how: 'Biết từ',
    source: 'Nguồn',
    statuses: {
      published: 'công bố',
      derived: 'tính từ số công bố',
      unverified: 'chưa tìm thấy nguồn',
      'not-published': 'không công bố',
      'not-surveyed': 'không khảo sát',
    },
    chart: (name) => `${name} theo năm`,
    table: 'Bảng số liệu',
    tableOf: 'Bảng các chỉ số theo năm',
    needsData: 'Chưa có chỉ số nào.',
    unknownIndex: (id, known) => `Không có chỉ số “${id}”. Các chỉ số có: ${known}.`,
  },
  en: {
    heading: 'Indices over the years',
    told: ({ all, scored, comparable, up, down }) =>
      `Indices with a score: ${scored} of ${all}; comparable with the year before: ${comparable} (up: ${up}, down: ${down}).`,
    toldOne: (name, year, value) => `${name} in ${year}: ${value}.`,
    toldNone: (name) => `${name}: no score yet.`,
    inYear: (unit, year) => (unit ? `${unit}, ${year}` : year),
    noScore: 'no score yet',
    onlyRanks: 'No score was found; only ranks are known.',
    lastRank: (rank, of, year) =>
      of ? `rank ${rank}/${of} in ${year}` : `rank ${rank} in ${year}`,
    up: (change, year) => `▲ up ${change} from ${year}`,
    down: (change, year) => `▼ down ${change} from ${year}`,
    same: (year) => `= as in ${year}`,
    otherRules: (year) => `computed in a new way, not compared with ${year}`,
    unknownRules: (year) => `way of computing not known, not compared with ${year}`,
    notCompared: (year) => `not compared with ${year}: data missing`,
    first: 'first year with a score',
    published: 'published',
    derived: 'computed from published figures',
    gap: 'no data',
    rules: 'computed in a new way',
    rank: 'Rank',
    of: 'Of',
    index: 'Index',
    year: 'Year',
    score: 'Score',
    how: 'Known from',
    source: 'Source',
    statuses: {
      published: 'published',
      derived: 'computed from published figures',
      unverified: 'no source found',
      'not-published': 'not published',
      'not-surveyed': 'not surveyed',
    },
    chart: (name) => `${name} by year`,
    table: 'Table of figures',
    tableOf: 'Table of indices by year',
    needsData: 'There are no indices yet.',
    unknownIndex: (id, known) => `There is no index “${id}”. Known indices: ${known}.`,
  },
});
