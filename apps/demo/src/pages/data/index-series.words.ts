/** Words for the indices over the years. Names, figures and notes come from the content. */
const vi = {
  title: 'Sáu chỉ số qua các năm',
  lead: 'Kết quả của Quảng Nam trong sáu chỉ số mà Chỉ thị yêu cầu cải thiện, theo năm số liệu. Năm nào không có số thì ghi vì sao. Chỉ so sánh hai năm liền nhau có cùng cách tính; thứ hạng chỉ so sánh khi cùng số tỉnh, thành phố được xếp.',
  columns: {
    year: 'Năm số liệu',
    score: 'Điểm',
    rank: 'Thứ hạng',
    change: 'So với năm trước',
    source: 'Nguồn',
  },
  caption: (code: string) => `${code} của Quảng Nam theo năm số liệu`,
  about: (publisher: string, unit: string) =>
    `Cơ quan, đơn vị công bố: ${publisher}. Đơn vị: ${unit}.`,
  toRules: 'Cách tính và nguồn của cách tính',
  /** How a number is known, or why there is none. */
  statuses: {
    published: 'đã công bố',
    derived: 'tính ra',
    unverified: 'chưa kiểm chứng được',
    'not-published': 'đơn vị công bố không nêu',
    'not-surveyed': 'không khảo sát',
  },
  rank: (rank: number, units: number) => `${rank} trên ${units}`,
  rulesOf: (years: string, status: string, text: string) =>
    `Cách tính ${years} (${status}): ${text}.`,
  rulesUnknown: 'Cách tính chưa rõ',
  change: {
    first: 'năm đầu trong bảng',
    score: (difference: string, unit: string) => `${difference} ${unit}`,
    up: (places: number) => `lên ${places} hạng`,
    down: (places: number) => `xuống ${places} hạng`,
    same: 'giữ hạng',
    otherRules: 'không so sánh: cách tính khác năm trước',
    unknownRules: 'không so sánh: chưa rõ cách tính',
    otherUnits: (from: number, to: number) =>
      `không so sánh hạng: xếp ${from} rồi ${to} tỉnh, thành phố`,
    notSurveyed: 'không so sánh: có năm không khảo sát',
    noData: 'không so sánh: thiếu số liệu',
    noScore: 'không so sánh điểm: thiếu số liệu',
    noRank: 'không so sánh hạng: thiếu số liệu',
    unitOf: (unit: string): string => (unit === '%' ? 'điểm phần trăm' : 'điểm'),
  },
  trend: {
    label: (code: string, from: number, to: number, readings: string) =>
      `Đường biểu diễn ${code} từ ${from} đến ${to}: ${readings}.`,
    note: 'Chỉ vẽ đường khi có từ ba năm liền cùng cách tính. Trục đứng không bắt đầu từ 0.',
  },
};

const en: typeof vi = {
  title: 'The six indices over the years',
  lead: 'Quang Nam’s results in the six indices that the directive asks to be improved, by data year. A year without a number says why. Two years in a row are compared only under the same rules, and ranks only among the same number of provinces and cities.',
  columns: {
    year: 'Data year',
    score: 'Score',
    rank: 'Rank',
    change: 'Compared with the year before',
    source: 'Source',
  },
  caption: (code) => `${code} of Quang Nam by data year`,
  about: (publisher, unit) => `Published by: ${publisher}. Unit: ${unit}.`,
  toRules: 'The rules, and where they were read',
  statuses: {
    published: 'published',
    derived: 'derived',
    unverified: 'not verified',
    'not-published': 'not stated by the publisher',
    'not-surveyed': 'no survey',
  },
  rank: (rank, units) => `${rank} of ${units}`,
  rulesOf: (years, status, text) => `Rules ${years} (${status}): ${text}.`,
  rulesUnknown: 'Rules not known',
  change: {
    first: 'first year of the table',
    score: (difference, unit) => `${difference} ${unit}`,
    up: (places) => (places === 1 ? 'up 1 place' : `up ${places} places`),
    down: (places) => (places === 1 ? 'down 1 place' : `down ${places} places`),
    same: 'same rank',
    otherRules: 'not compared: other rules than the year before',
    unknownRules: 'not compared: rules not known',
    otherUnits: (from, to) =>
      `ranks not compared: ${from}, then ${to} provinces and cities were ranked`,
    notSurveyed: 'not compared: a year without a survey',
    noData: 'not compared: no data',
    noScore: 'scores not compared: no data',
    noRank: 'ranks not compared: no data',
    unitOf: (unit) => (unit === '%' ? 'percentage points' : 'points'),
  },
  trend: {
    label: (code, from, to, readings) => `Line of ${code} from ${from} to ${to}: ${readings}.`,
    note: 'A line is drawn only for three or more years in a row under the same rules. The vertical axis does not begin at 0.',
  },
};

export const indexSeriesText = { vi, en };
