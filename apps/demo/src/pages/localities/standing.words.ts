/** Words about where a locality stands. Names, numbers and dates come formatted. */
const vi = {
  title: 'Đứng ở đâu',
  board: (title: string) => `Theo ${title}`,
  ofAll: 'toàn tỉnh',
  rank: (rank: number, of: number) => `${rank}/${of}`,
  grade: 'xếp loại',
  score: 'điểm',
  notPublished: 'chưa công bố',
  noChange: 'Chưa có bảng xếp hạng năm trước trong các nguồn đã đọc, nên chưa biết tăng hay giảm.',
  change: {
    up: (places: number) => `Tăng ${places} bậc so với kỳ trước.`,
    down: (places: number) => `Giảm ${places} bậc so với kỳ trước.`,
    same: () => 'Giữ nguyên hạng so với kỳ trước.',
    new: () => 'Kỳ trước chưa có trong bảng.',
  },
  around: 'Liền trước và liền sau',
  place: 'Hạng',
  locality: 'Địa phương',
  gradeColumn: 'Xếp loại',
  why: 'Vì sao: những gì đã biết',
  best: (score: string) => `Điểm ${score}, cao nhất trong các điểm đã công bố.`,
  worst: (score: string) => `Điểm ${score}, thấp nhất trong các điểm đã công bố.`,
  scored: (score: string) => `Điểm ${score}.`,
  between: (low: string, high: string) =>
    `Điểm chưa công bố. Theo thứ hạng thì nằm giữa ${low} và ${high}, hai mức đã công bố gần nhất.`,
  grading: (grade: string, from: number, to: number) =>
    `Xếp loại ${grade} gồm các địa phương từ hạng ${from} đến hạng ${to}.`,
  noParts:
    'Điểm từng nhóm tiêu chí chưa được công bố, nên chưa ai ngoài cơ quan chấm điểm nói được vì sao địa phương đứng ở hạng này.',
  rules: 'Một bảng điểm mẫu được tính thế nào',
  allRural: 'Tất cả các xã đạt chuẩn nông thôn mới.',
  namedRural: (count: number) =>
    `${count} lượt xã được nêu tên trong các đợt công nhận nông thôn mới đã đọc.`,
  awards: (count: number, title: string, period: string) =>
    `${title} năm ${period}: ${count} tập thể.`,
  ways: {
    board: 'Xem trên bảng xếp hạng',
    scorecard: 'Phiếu điểm',
    compare: (name: string) => `So sánh với ${name}`,
    compareAny: 'So sánh với địa phương khác',
  },
  near: 'Các địa phương giáp ranh',
  nearRank: (name: string, rank: number) => `${name} (hạng ${rank})`,
};

const en: typeof vi = {
  title: 'Where it stands',
  board: (title) => `By the ${title}`,
  ofAll: 'of the province',
  rank: (rank, of) => `${rank} of ${of}`,
  grade: 'grade',
  score: 'score',
  notPublished: 'not published',
  noChange:
    'No ranking of the year before is in the sources that were read, so it is not known whether it rose or fell.',
  change: {
    up: (places) => `Up ${places} since the ranking before.`,
    down: (places) => `Down ${places} since the ranking before.`,
    same: () => 'The same rank as in the ranking before.',
    new: () => 'Not in the ranking before.',
  },
  around: 'Next above and below',
  place: 'Rank',
  locality: 'Locality',
  gradeColumn: 'Grade',
  why: 'Why: what is known',
  best: (score) => `A score of ${score}, the highest that was published.`,
  worst: (score) => `A score of ${score}, the lowest that was published.`,
  scored: (score) => `A score of ${score}.`,
  between: (low, high) =>
    `The score was not published. By the rank it lies between ${low} and ${high}, the nearest two that were.`,
  grading: (grade, from, to) =>
    `Grade ${grade} holds the localities from rank ${from} to rank ${to}.`,
  noParts:
    'The points of single groups of criteria were not published, so nobody but the body that scored can say why the locality has this rank.',
  rules: 'How a sample scheme is scored',
  allRural: 'Every commune met the new-rural standard.',
  namedRural: (count) =>
    count === 1
      ? '1 recognition as a new-rural commune is named in the rounds that were read.'
      : `${count} recognitions as new-rural communes are named in the rounds that were read.`,
  awards: (count, title, period) =>
    count === 1 ? `${title} ${period}: 1 collective.` : `${title} ${period}: ${count} collectives.`,
  ways: {
    board: 'See it on the ranking',
    scorecard: 'Scorecard',
    compare: (name) => `Compare with ${name}`,
    compareAny: 'Compare with another locality',
  },
  near: 'Neighbouring localities',
  nearRank: (name, rank) => `${name} (rank ${rank})`,
};

export const standingText = { vi, en };
