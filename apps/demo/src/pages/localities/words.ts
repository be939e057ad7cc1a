import type { Locality } from '@thidua/core';

type LocalityType = Locality['type'];

/** Words of the pages of the localities. Names, figures and dates come from the content. */
const vi = {
  indexDescription:
    'Mười tám huyện, thị xã, thành phố của Quảng Nam năm 2023 và 241 xã, phường, thị trấn: tìm theo tên, mã, cụm thi đua, thứ hạng chuyển đổi số, và sau đó trở thành đơn vị nào.',
  indexLead: (localities: number, communes: number) =>
    `${localities} huyện, thị xã, thành phố và ${communes} xã, phường, thị trấn của năm 2023, và những gì thay đổi cho đến năm 2025.`,
  filter: {
    label: 'Tìm huyện, xã, phường hoặc mã đơn vị, gõ có dấu hoặc không dấu',
    found: 'Tìm thấy {found}/{all} dòng.',
    none: 'Không có địa phương nào có tên hoặc mã này.',
    clear: 'Xóa',
    parameter: 'tim',
  },
  mapTitle: 'Sơ đồ 18 địa phương',
  mapNote: 'Sơ đồ ô do dự án này vẽ, không phải bản đồ: chỉ cho biết vị trí tương đối.',
  tableTitle: 'Bảng 18 địa phương',
  tableLead:
    'Diện tích là tổng diện tích các đơn vị năm 2025 đã thay thế, trừ Quế Sơn và Nông Sơn được nghị quyết ghi rõ; nguồn có ở trang của từng địa phương.',
  communesTitle: 'Xã, phường, thị trấn',
  communesLead: (day: string) => `Tên và mã vào ngày ${day}; mỗi tên dẫn đến trang của địa phương.`,
  columns: {
    locality: 'Địa phương',
    type: 'Loại',
    bloc: 'Cụm thi đua',
    units: 'Số đơn vị cấp xã',
    area: 'Diện tích, km²',
    rank: 'Hạng DTI 2023',
    code: 'Mã',
    unit: 'Đơn vị',
    onFirst: 'Từ 1/1/2025',
    onSecond: 'Từ 1/7/2025',
    madeOf: 'Hình thành từ',
    standardYear: 'Năm chuẩn',
    level: 'Mức',
    reported: 'Ngày công bố',
    source: 'Nguồn',
    day: 'Ngày',
    change: 'Thay đổi',
    document: 'Văn bản',
  },
  description: (name: string) =>
    `${name}: mã, cụm thi đua, diện tích, địa phương giáp ranh, các xã năm 2023 và sau sắp xếp năm 2025, nông thôn mới, thứ hạng chuyển đổi số; số nào cũng có nguồn.`,
  lead: (name: string, bloc: string, lastDay: string) =>
    `${name} thi đua trong ${bloc}; là đơn vị hành chính của tỉnh Quảng Nam đến hết ngày ${lastDay}.`,
  sections: {
    facts: 'Thông tin chung',
    rural: 'Nông thôn mới',
    communes: 'Các đơn vị cấp xã năm 2023',
    successors: 'Các đơn vị từ 1/7/2025',
    events: 'Thay đổi hành chính từ năm 2023',
    gaps: 'Những điều chưa biết',
  },
  terms: {
    type: 'Loại đơn vị',
    code: 'Mã đơn vị',
    validity: 'Thời gian tồn tại',
    bloc: 'Cụm thi đua',
    terrain: 'Địa hình',
    coast: 'Biển',
    area: 'Diện tích',
    population: 'Dân số',
    neighbours: 'Giáp với',
    communes: 'Đơn vị cấp xã',
    rank: 'Chuyển đổi số (DTI) 2023',
    fullyRural: 'Nông thôn mới',
    poverty: 'Hộ nghèo và cận nghèo',
    launch: 'Phát động phong trào năm 2023',
  },
  types: {
    province: 'tỉnh',
    city: 'thành phố',
    town: 'thị xã',
    district: 'huyện',
    ward: 'phường',
    township: 'thị trấn',
    commune: 'xã',
  },
  counted: (count: number, type: LocalityType) => `${count} ${localitiesText.vi.types[type]}`,
  terrains: { plain: 'đồng bằng', mountain: 'miền núi' },
  coast: 'giáp biển',
  noCoast: 'không giáp biển',
  codeNote: 'Mã của Tổng cục Thống kê; mã được dùng lại nên chỉ có nghĩa kèm với ngày.',
  validity: (known: string, last: string) =>
    `đến ${last}; chưa rõ ngày bắt đầu, chỉ biết đã có vào ${known}`,
  compiled: 'không có ngày',
  people: 'người',
  households: 'hộ',
  populationMissing: 'chưa tìm thấy số liệu có nguồn',
  rank: (rank: number, of: number, grade: string) => `hạng ${rank} trên ${of}, xếp loại ${grade}`,
  score: 'điểm',
  fullyRural: 'mọi xã đã đạt chuẩn nông thôn mới',
  notFullyRural: (count: number) =>
    `không có tên trong ${count} địa phương có mọi xã đạt chuẩn nông thôn mới`,
  communesCaption: (count: string, day: string) => `${count} vào ngày ${day}`,
  unchanged: 'không đổi',
  movedTo: (parent: string) => `chuyển về ${parent}`,
  mergedInto: (name: string) => `nhập thành ${name}`,
  renamed: (name: string) => `thành ${name}`,
  before: (day: string, name: string) => `đến ${day} là ${name}`,
  successorsLead: (name: string, city: string, day: string) =>
    `Từ ngày ${day} không còn cấp huyện. Địa bàn ${name} thuộc các đơn vị sau của ${city}.`,
  ruralLead:
    'Chỉ gồm các xã được nêu tên trong nguồn đã đọc. Phần lớn xã đạt chuẩn không được nêu tên ở đâu, nên danh sách này không đầy đủ.',
  ruralNone: 'Chưa tìm thấy tên xã nào của địa phương này trong các đợt công nhận đã đọc.',
  levels: {
    standard: 'đạt chuẩn',
    advanced: 'nâng cao',
    model: 'kiểu mẫu',
  },
  exits: (names: string, day: string) =>
    `Đã ra khỏi chương trình nông thôn mới từ ngày ${day}, nên không tính vào mẫu số: ${names}.`,
  events: {
    becomes: (before: string, after: string) => `${before} thành ${after}.`,
    merges: (before: string, after: string) => `${before} nhập thành ${after}.`,
    moves: (name: string, parent: string) => `${name} chuyển về ${parent}.`,
    ends: (name: string) => `${name} kết thúc cùng với cấp huyện.`,
    rearranged: (units: number, successors: number, city: string) =>
      `${units} đơn vị cấp xã được sắp xếp vào ${successors} xã, phường của ${city}.`,
  },
  and: ' và ',
  gaps: {
    score:
      'Điểm chuyển đổi số năm 2023: chỉ điểm cao nhất và thấp nhất trong 18 địa phương được công bố.',
    firstDay: 'Ngày bắt đầu của đơn vị này.',
    firstDayCommunes:
      'Ngày bắt đầu của các xã, phường, thị trấn, trừ những đơn vị đổi từ 10/4/2023.',
    population: 'Dân số: chưa tìm thấy số liệu có nguồn.',
    area: 'Diện tích do chính nơi quản lý công bố: số ở đây là tổng các đơn vị năm 2025.',
    rural: 'Tên của mọi xã đạt chuẩn nông thôn mới: nguồn chỉ nêu tên một số đợt.',
    geography: 'Văn bản gốc về bờ biển và địa phương giáp ranh: do dự án này tổng hợp.',
  },
};

const en: typeof vi = {
  indexDescription:
    'The 18 districts, towns and cities of Quang Nam in 2023 and their 241 communes, wards and townships: by name, code, cluster and digital transformation rank, and what they became.',
  indexLead: (localities, communes) =>
    `${localities} districts, towns and cities and ${communes} communes, wards and townships of 2023, and what changed until 2025.`,
  filter: {
    label: 'Find a district, commune, ward or code, with or without accents',
    found: '{found} of {all} lines.',
    none: 'No locality has this name or code.',
    clear: 'Clear',
    parameter: 'find',
  },
  mapTitle: 'The 18 localities as tiles',
  mapNote: 'Tiles drawn by this project, not a map: they show relative places only.',
  tableTitle: 'The 18 localities',
  tableLead:
    'Areas are sums over the units of 2025 that took their place, except those of Que Son and Nong Son, which a resolution states; sources stand on the page of each locality.',
  communesTitle: 'Communes, wards and townships',
  communesLead: (day) => `Names and codes on ${day}; each leads to the page of its locality.`,
  columns: {
    locality: 'Locality',
    type: 'Type',
    bloc: 'Cluster',
    units: 'Commune-level units',
    area: 'Area, km²',
    rank: 'DTI rank 2023',
    code: 'Code',
    unit: 'Unit',
    onFirst: 'From 1 January 2025',
    onSecond: 'From 1 July 2025',
    madeOf: 'Formed from',
    standardYear: 'Standard year',
    level: 'Level',
    reported: 'Reported',
    source: 'Source',
    day: 'Date',
    change: 'Change',
    document: 'Document',
  },
  description: (name) =>
    `${name}: code, cluster, area, neighbours, communes of 2023 and after the changes of 2025, new-rural communes, digital transformation rank; a source for each figure.`,
  lead: (name, bloc, lastDay) =>
    `${name} competed in the ${bloc}; it was an administrative unit of Quang Nam Province until the end of ${lastDay}.`,
  sections: {
    facts: 'In general',
    rural: 'New-style rural areas',
    communes: 'Commune-level units of 2023',
    successors: 'Units from 1 July 2025',
    events: 'Administrative changes since 2023',
    gaps: 'What is not known',
  },
  terms: {
    type: 'Type',
    code: 'Code',
    validity: 'Period',
    bloc: 'Cluster',
    terrain: 'Terrain',
    coast: 'Sea',
    area: 'Area',
    population: 'Population',
    neighbours: 'Neighbours',
    communes: 'Commune-level units',
    rank: 'Digital transformation (DTI) 2023',
    fullyRural: 'New-style rural areas',
    poverty: 'Poor and near-poor households',
    launch: 'Launch of the movement of 2023',
  },
  types: {
    province: 'province',
    city: 'city',
    town: 'town',
    district: 'district',
    ward: 'ward',
    township: 'township',
    commune: 'commune',
  },
  counted: (count, type) =>
    count === 1
      ? `1 ${localitiesText.en.types[type]}`
      : `${count} ${localitiesText.en.types[type]}s`,
  terrains: { plain: 'plains', mountain: 'mountain' },
  coast: 'on the coast',
  noCoast: 'not on the coast',
  codeNote:
    'Code of the General Statistics Office; codes are reused, so one means something only with a date.',
  validity: (known, last) => `until ${last}; first day not known, only that it existed on ${known}`,
  compiled: 'no date',
  people: 'people',
  households: 'households',
  populationMissing: 'no figure with a source was found',
  rank: (rank, of, grade) => `rank ${rank} of ${of}, grade ${grade}`,
  score: 'score',
  fullyRural: 'every commune met the new-rural standard',
  notFullyRural: (count) =>
    `not among the ${count} localities in which every commune met the new-rural standard`,
  communesCaption: (count, day) => `${count} on ${day}`,
  unchanged: 'unchanged',
  movedTo: (parent) => `moved to ${parent}`,
  mergedInto: (name) => `merged into ${name}`,
  renamed: (name) => `became ${name}`,
  before: (day, name) => `${name} until ${day}`,
  successorsLead: (name, city, day) =>
    `Since ${day} there is no district level. The area of the former ${name} now belongs to these units of ${city}.`,
  ruralLead:
    'Only communes that a source names. Most of those that met the standard are named nowhere that was read, so this list is not complete.',
  ruralNone: 'No commune of this locality is named in the rounds that were read.',
  levels: {
    standard: 'standard',
    advanced: 'advanced',
    model: 'model',
  },
  exits: (names, day) =>
    `Outside the new-rural programme since ${day}, and not in its denominator: ${names}.`,
  events: {
    becomes: (before, after) => `${before} became ${after}.`,
    merges: (before, after) => `${before} merged into ${after}.`,
    moves: (name, parent) => `${name} moved to ${parent}.`,
    ends: (name) => `${name} ended together with the district level.`,
    rearranged: (units, successors, city) =>
      `${units} commune-level units became part of ${successors} communes and wards of ${city}.`,
  },
  and: ' and ',
  gaps: {
    score:
      'The digital transformation score of 2023: of the 18, only the highest and the lowest were published.',
    firstDay: 'The first day of this unit.',
    firstDayCommunes:
      'The first day of its communes, wards and townships, except of those that changed on 10 April 2023.',
    population: 'Population: no figure with a source was found.',
    area: 'An area stated by its own authorities: the figure here is a sum over the units of 2025.',
    rural: 'The name of every new-rural commune: sources name some rounds only.',
    geography: 'A document about coast and neighbours: this project compiled them.',
  },
};

export const localitiesText = { vi, en };
