import { formatOrdinal } from '@thidua/core';

/** Words of the board page. Dates and figures come formatted. */
const vi = {
  description: (title: string) =>
    `${title}: chỉ tiêu đã đi đến đâu, thứ hạng các địa phương và các ngày kỷ niệm, mỗi số liệu đều ghi nguồn và ngày.`,
  ranked: (count: number, missing: number) =>
    `${count} địa phương${missing === 0 ? '' : `; chưa có điểm của ${missing} địa phương`}.`,
  map: 'Trên sơ đồ',
  othersTitle: 'Trong bảng thi đua này',
  others: {
    progress: 'Chỉ tiêu',
    leaderboard: 'Bảng xếp hạng',
    countdown: 'Ngày kỷ niệm',
    'tile-map': 'Sơ đồ ô',
    timeline: 'Thời gian',
    movements: 'Phong trào',
    honours: 'Khen thưởng',
    'index-panel': 'Chỉ số',
    scorecard: 'Phiếu điểm',
    'target-board': 'Tất cả chỉ tiêu',
  },
  embedTitle: 'Nhúng vào trang thông tin điện tử của đơn vị',
  embedLead: 'Mỗi phần trên trang này là một đoạn mã có thể dán vào bất kỳ trang web nào.',
  embedLink: 'Lấy đoạn mã để dán',
  asOf: {
    title: 'Xem lại theo ngày',
    day: 'Số liệu tính đến ngày',
    date: 'Chọn ngày',
    newest: 'Mới nhất',
    stops: 'Các mốc',
    /** Sentence about the state; `{date}` is the day that is shown. */
    shown: 'Cả trang đang hiện những gì đã biết vào ngày {date}.',
    shownNewest: (date: string) =>
      `Cả trang đang hiện trạng thái mới nhất, số liệu đến ngày ${date}.`,
    printed: 'Trạng thái của trang',
    needsScript: 'Bật JavaScript để xem lại các ngày trước đó.',
    parameter: 'ngay',
  },
  stops: {
    start: 'Đầu năm',
    anniversary: (ordinal: number) => `Kỷ niệm ${ordinal} năm`,
    observation: (figure: string, unit: string) => `Công bố ${figure} ${unit}`,
    deadline: 'Hạn của chỉ tiêu',
    ranking: 'Công bố xếp hạng',
  },
};

const en: typeof vi = {
  description: (title) =>
    `${title}: how far targets are, how localities rank, and which days are marked, each figure with its source and date.`,
  ranked: (count, missing) =>
    `${count} localities${missing === 0 ? '' : `; ${missing} of them without a score`}.`,
  map: 'On the map',
  othersTitle: 'On this scoreboard',
  others: {
    progress: 'Targets',
    leaderboard: 'Rankings',
    countdown: 'Days marked',
    'tile-map': 'Tile maps',
    timeline: 'Dates',
    movements: 'Movements',
    honours: 'Honours',
    'index-panel': 'Indices',
    scorecard: 'Scorecards',
    'target-board': 'All targets',
  },
  embedTitle: 'Put it on your own page',
  embedLead: 'Each part of this page is a snippet that can be pasted into any web page.',
  embedLink: 'Get a snippet to paste',
  asOf: {
    title: 'Look back by date',
    day: 'Data as of',
    date: 'Choose a date',
    newest: 'Newest',
    stops: 'Days to look at',
    shown: 'The whole page shows what was known on {date}.',
    shownNewest: (date) => `The whole page shows its newest state, with data as of ${date}.`,
    printed: 'State of the page',
    needsScript: 'Turn on JavaScript to look back at earlier days.',
    parameter: 'date',
  },
  stops: {
    start: 'Start of the year',
    anniversary: (ordinal) => `${formatOrdinal(ordinal)} anniversary`,
    observation: (figure) => `${figure} published`,
    deadline: 'Deadline of the target',
    ranking: 'Ranking published',
  },
};

export const boardWords = { vi, en };
