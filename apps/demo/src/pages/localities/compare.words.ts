/** Words of the comparison of two localities. Names, numbers and dates come formatted. */
const vi = {
  title: 'So sánh hai địa phương',
  description:
    'Đặt hai huyện, thị xã, thành phố của Quảng Nam cạnh nhau: hạng, hạng trong cụm, xếp loại, điểm, nông thôn mới, khen thưởng, diện tích, dân số.',
  lead: 'Chọn hai địa phương để đặt cạnh nhau. Địa chỉ của trang ghi lại lựa chọn, nên có thể gửi cho người khác.',
  needsScript:
    'Bật JavaScript để chọn hai địa phương; không có thì bảng dưới đây đặt cả 18 địa phương cạnh nhau.',
  choice: ['Địa phương', 'So với'],
  caption: 'Các địa phương cạnh nhau',
  fact: 'Số liệu',
  rows: {
    rank: 'Hạng chuyển đổi số 2023, toàn tỉnh',
    bloc: 'Cụm thi đua',
    blocRank: 'Hạng trong cụm',
    grade: 'Xếp loại',
    score: 'Điểm',
    fullyRural: 'Tất cả các xã đạt chuẩn nông thôn mới',
    namedRural: 'Lượt công nhận nông thôn mới được nêu tên',
    awards: 'Cờ thi đua của UBND tỉnh năm 2023 đã đọc được',
    terrain: 'Địa hình',
    area: 'Diện tích, km²',
    population: 'Dân số, người',
    units: 'Đơn vị cấp xã',
  },
  yes: 'có',
  notNamed: 'không có trong danh sách',
  unknown: 'chưa có nguồn',
  sources: 'Nguồn của từng số liệu có ở trang của từng địa phương, nơi tên ở đầu cột dẫn đến.',
};

const en: typeof vi = {
  title: 'Compare two localities',
  description:
    'Two districts, towns or cities of Quang Nam side by side: rank, rank in the cluster, grade, score, new-rural communes, awards, area, population.',
  lead: 'Choose two localities to put side by side. The address of the page holds the choice, so it can be sent to others.',
  needsScript:
    'Turn on JavaScript to choose two localities; without it, the table below has all 18 side by side.',
  choice: ['Locality', 'Compared with'],
  caption: 'Localities side by side',
  fact: 'Figure',
  rows: {
    rank: 'Rank in digital transformation 2023, of the province',
    bloc: 'Cluster',
    blocRank: 'Rank in the cluster',
    grade: 'Grade',
    score: 'Score',
    fullyRural: 'Every commune met the new-rural standard',
    namedRural: 'New-rural recognitions that are named',
    awards: 'Provincial emulation flags of 2023 that were read',
    terrain: 'Terrain',
    area: 'Area, km²',
    population: 'Population',
    units: 'Commune-level units',
  },
  yes: 'yes',
  notNamed: 'not on the list',
  unknown: 'no source',
  sources: 'Sources stand on the page of each locality, where the name above the column leads.',
};

export const compareText = { vi, en };
