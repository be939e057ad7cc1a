import { isSingular, messages } from '@thidua/core';

/** Words of the tile map. Numbers come already formatted. */
export interface TileMapWords {
  /** Sentences that say what is seen; leaders are one name, or several apart by commas. */
  toldByGrade: (told: { count: string; all: string; grade: string; leaders: string }) => string;
  toldByRank: (told: { leaders: string; count: string }) => string;
  toldByScore: (told: { leaders: string; score: string; count: string }) => string;
  nobodyRanked: (all: string) => string;
  /** What the drawing is, and what the number in a tile is. */
  note: (number: string) => string;
  listNote: (number: string) => string;
  scoreIn: (title: string, unit: string) => string;
  ranks: (first: string, last: string) => string;
  blocs: string;
  keys: string;
  rank: string;
  blocRank: string;
  bloc: string;
  grade: string;
  locality: string;
  unranked: string;
  noGrade: string;
  noScore: string;
  tied: (rank: string) => string;
  of: (rank: string, count: string) => string;
  /** A rank with the ranks that are plausible. */
  within: (rank: string, first: string, last: string) => string;
  more: (name: string) => string;
  unplaced: (names: string) => string;
  table: string;
  tableOf: (title: string) => string;
}

export const tileMapWords = messages<TileMapWords>('tile-map', {
  vi: {
    toldByGrade: ({ count, all, grade, leaders }) =>
      `${count} trên ${all} địa phương xếp loại ${grade}; đứng đầu là ${leaders}.`,
    toldByRank: ({ leaders, count }) =>
      `${leaders} đứng đầu trong ${count} địa phương được xếp hạng.`,
    toldByScore: ({ leaders, score, count }) =>
      `${leaders} đứng đầu với ${score}, trong ${count} địa phương được xếp hạng.`,
    nobodyRanked: (all) => `Chưa xếp hạng địa phương nào trong ${all} địa phương.`,
    note: (number) =>
      `Mỗi ô là một địa phương, đặt gần đúng vị trí; không phải bản đồ địa giới. Số trong ô: ${number}.`,
    listNote: (number) => `Số sau tên: ${number}.`,
    scoreIn: (title, unit) => (unit ? `${title} (${unit})` : title),
    ranks: (first, last) => (first === last ? `Hạng ${first}` : `Hạng ${first}–${last}`),
    blocs: 'Đường chấm là ranh giới cụm thi đua:',
    keys: 'Dùng phím mũi tên để chuyển ô, Home và End để đến ô đầu và ô cuối theo thứ hạng.',
    rank: 'Hạng',
    blocRank: 'Trong cụm',
    bloc: 'Cụm thi đua',
    grade: 'Xếp loại',
    locality: 'Địa phương',
    unranked: 'không xếp hạng',
    noGrade: 'Không xếp loại',
    noScore: 'Không có điểm',
    tied: (rank) => `${rank} (đồng hạng)`,
    of: (rank, count) => `${rank} trên ${count}`,
    within: (rank, first, last) => `${rank}, khoảng hạng ${first}–${last}`,
    more: (name) => `Xem ${name}`,
    unplaced: (names) => `Không có ô trên sơ đồ: ${names}.`,
    table: 'Bảng số liệu',
    tableOf: (title) => `Bảng số liệu: ${title}`,
  },
  en: {
    toldByGrade: ({ count, all, grade, leaders }) =>
      `${count} of ${all} localities ${isSingular(count, 'en') ? 'is' : 'are'} graded ${grade}; first: ${leaders}.`,
    toldByRank: ({ leaders, count }) => `First of the ${count} ranked localities: ${leaders}.`,
    toldByScore: ({ leaders, score, count }) =>
      `First of the ${count} ranked localities, with ${score}: ${leaders}.`,
    nobodyRanked: (all) => `None of the ${all} localities is ranked yet.`,
    note: (number) =>
      `Each tile is a locality, near its place; this is no map of boundaries. The number in a tile: ${number}.`,
    listNote: (number) => `The number after a name: ${number}.`,
    scoreIn: (title, unit) => (unit ? `${title} (${unit})` : title),
    ranks: (first, last) => (first === last ? `Rank ${first}` : `Ranks ${first}–${last}`),
    blocs: 'Dotted lines part the clusters:',
    keys: 'Arrow keys move between tiles; Home and End go to the first and the last by rank.',
    rank: 'Rank',
    blocRank: 'In its cluster',
    bloc: 'Cluster',
    grade: 'Grade',
    locality: 'Locality',
    unranked: 'not ranked',
    noGrade: 'Not graded',
    noScore: 'No score',
    tied: (rank) => `${rank} (tied)`,
    of: (rank, count) => `${rank} of ${count}`,
    within: (rank, first, last) => `${rank}, plausibly ${first}–${last}`,
    more: (name) => `See ${name}`,
    unplaced: (names) => `Without a tile: ${names}.`,
    table: 'Table of figures',
    tableOf: (title) => `Table of figures: ${title}`,
  },
});
