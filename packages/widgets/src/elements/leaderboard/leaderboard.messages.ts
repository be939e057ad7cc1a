import { isSingular, messages } from '@thidua/core';

/** Words of the leaderboard. Numbers come already formatted. */
export interface LeaderboardWords {
  rank: string;
  blocRank: string;
  overall: string;
  change: string;
  locality: string;
  bloc: string;
  grade: string;
  interval: string;
  tied: string;
  unranked: string;
  up: (places: string) => string;
  down: (places: string) => string;
  same: string;
  isNew: string;
  search: string;
  filter: string;
  everyBloc: string;
  count: (count: string) => string;
  none: string;
  showAll: (count: string) => string;
  showFewer: string;
  page: (page: string, pages: string) => string;
  previous: string;
  next: string;
  published: string;
  departed: string;
  unknownBloc: (id: string, known: string) => string;
  period: string;
  /** For a column: why most of its cells have a symbol, or that it is empty. */
  mostMissing: (column: string, gap: string, count: string, all: string) => string;
  allMissing: (column: string, gap: string) => string;
  /** For a row: the button that opens the reasons for its score. */
  reasons: (name: string) => string;
  against: string;
  noPoints: string;
  penalty: (points: string) => string;
}

export const leaderboardWords = messages<LeaderboardWords>('leaderboard', {
  vi: {
    rank: 'Hạng',
    blocRank: 'Hạng trong cụm',
    overall: 'Hạng chung',
    change: 'Thay đổi',
    locality: 'Địa phương',
    bloc: 'Cụm thi đua',
    grade: 'Xếp loại',
    interval: 'Khoảng hạng',
    tied: 'đồng hạng',
    unranked: 'chưa xếp hạng',
    up: (places) => `tăng ${places} bậc`,
    down: (places) => `giảm ${places} bậc`,
    same: 'giữ hạng',
    isNew: 'mới',
    search: 'Tìm địa phương',
    filter: 'Cụm thi đua',
    everyBloc: 'Tất cả các cụm',
    count: (count) => `${count} địa phương`,
    none: 'Không có địa phương nào phù hợp.',
    showAll: (count) => `Xem tất cả ${count} địa phương`,
    showFewer: 'Thu gọn',
    page: (page, pages) => `Trang ${page}/${pages}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    published:
      'Thứ hạng theo công bố của cơ quan, đơn vị công bố; hạng trong cụm tính từ thứ tự này.',
    departed: 'Không còn trong bảng',
    unknownBloc: (id, known) => `Không có cụm thi đua “${id}”. Các cụm có: ${known}.`,
    period: 'kỳ',
    mostMissing: (column, gap, count, all) =>
      `${column}: ${gap} ở ${count}/${all} địa phương, ghi “–” trong bảng.`,
    allMissing: (column, gap) => `${column}: ${gap}.`,
    reasons: (name) => `Căn cứ điểm: ${name}`,
    against: 'chỉ tiêu',
    noPoints: 'chưa tính điểm',
    penalty: (points) => `trừ ${points}`,
  },
  en: {
    rank: 'Rank',
    blocRank: 'Rank in cluster',
    overall: 'Overall rank',
    change: 'Change',
    locality: 'Locality',
    bloc: 'Cluster',
    grade: 'Grade',
    interval: 'Rank interval',
    tied: 'tied',
    unranked: 'not ranked',
    up: (places) => `up ${places} ${isSingular(places, 'en') ? 'place' : 'places'}`,
    down: (places) => `down ${places} ${isSingular(places, 'en') ? 'place' : 'places'}`,
    same: 'unchanged',
    isNew: 'new',
    search: 'Find a locality',
    filter: 'Cluster',
    everyBloc: 'All clusters',
    count: (count) => `${count} ${isSingular(count, 'en') ? 'locality' : 'localities'}`,
    none: 'No locality matches.',
    showAll: (count) =>
      isSingular(count, 'en') ? 'Show the one locality' : `Show all ${count} localities`,
    showFewer: 'Show fewer',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    published: 'Ranks are as published; ranks within a cluster follow from that order.',
    departed: 'No longer on the board',
    unknownBloc: (id, known) => `There is no cluster “${id}”. Known clusters: ${known}.`,
    period: 'period',
    mostMissing: (column, gap, count, all) =>
      `${column}: ${gap} for ${count} of ${all} localities, shown as “–”.`,
    allMissing: (column, gap) => `${column}: ${gap}.`,
    reasons: (name) => `Reasons for the score: ${name}`,
    against: 'target',
    noPoints: 'not scored',
    penalty: (points) => `${points} taken off`,
  },
});
