import type { IndexReading, IndexSeries } from '@thidua/core';
import * as sources from '../sources/index-sources.js';
import { unverified } from './gap.js';

const components = [
  { id: 'entry', name: { vi: 'Gia nhập thị trường', en: 'Market entry' } },
  { id: 'land', name: { vi: 'Tiếp cận đất đai', en: 'Access to land' } },
  { id: 'transparency', name: { vi: 'Tính minh bạch', en: 'Transparency' } },
  { id: 'time-costs', name: { vi: 'Chi phí thời gian', en: 'Time costs' } },
  { id: 'informal-charges', name: { vi: 'Chi phí không chính thức', en: 'Informal charges' } },
  { id: 'fair-competition', name: { vi: 'Cạnh tranh bình đẳng', en: 'Fair competition' } },
  { id: 'proactivity', name: { vi: 'Tính năng động', en: 'Proactivity' } },
  { id: 'business-support', name: { vi: 'Hỗ trợ doanh nghiệp', en: 'Business support' } },
  { id: 'labour-training', name: { vi: 'Đào tạo lao động', en: 'Labour training' } },
  {
    id: 'law-and-order',
    name: { vi: 'Thiết chế pháp lý và an ninh trật tự', en: 'Legal institutions and order' },
  },
];

/** Sub-indices of one year, on a scale of ten, in the order of `components`. */
const scores = (...values: number[]): IndexReading['components'] =>
  components.map(({ id }, index) => ({
    component: id,
    score: values[index] as number,
    status: 'published',
  }));

/**
 * Provincial Competitiveness Index, by data year. The weights changed in 2022, and the figure for
 * 2023 is the press’s plain sum of the ten sub-indices: 2021, 2022 and 2023 are not comparable.
 */
export const pci: IndexSeries = {
  id: 'pci',
  code: 'PCI',
  name: {
    vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
    en: 'Provincial Competitiveness Index (PCI)',
  },
  publisher: {
    vi: 'Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI)',
    en: 'Viet Nam Chamber of Commerce and Industry (VCCI)',
  },
  unit: { vi: 'điểm', en: 'points' },
  direction: 'increase',
  digits: 2,
  ruleVersions: [
    {
      id: 'pci-2013-2021',
      label: {
        vi: 'Trọng số đến PCI 2021: 5, 5, 20, 5, 10, 5, 5, 20, 20, 5 %',
        en: 'Weights to PCI 2021: 5, 5, 20, 5, 10, 5, 5, 20, 20, 5%',
      },
      note: {
        vi: 'Tính ngược từ số đã công bố: khớp các năm 2019, 2020, 2021 trong phạm vi 0,02 điểm. Chưa đọc được văn bản chính thức.',
        en: 'Recovered from published figures: fits 2019, 2020 and 2021 within 0.02 points. No official text was read.',
      },
    },
    {
      id: 'pci-2022',
      label: {
        vi: 'Trọng số PCI 2022, khác các năm trước',
        en: 'Weights of PCI 2022, unlike before',
      },
      note: {
        vi: 'Chưa đọc được trọng số chính thức. Bộ 5, 10, 5, 5, 15, 10, 15, 15, 10, 10 % khớp ba tỉnh nhưng có thể là ngẫu nhiên.',
        en: 'The official weights were not read. The set 5, 10, 5, 5, 15, 10, 15, 15, 10, 10% fits three provinces, which may be chance.',
      },
    },
    {
      id: 'pci-2023-press-sum',
      label: {
        vi: 'Tổng mười chỉ số thành phần, không trọng số',
        en: 'Plain sum of the ten sub-indices, without weights',
      },
      note: {
        vi: 'Số của báo chí. Từ PCI 2023, VCCI chỉ công bố điểm và hạng của 30 địa phương dẫn đầu.',
        en: 'The press’s figure. Since PCI 2023, VCCI publishes score and rank of the first thirty only.',
      },
    },
  ],
  components,
  readings: [
    {
      year: 2019,
      ruleVersion: 'pci-2013-2021',
      score: 69.42,
      status: 'published',
      rank: 6,
      rankStatus: 'published',
      rankedUnits: 63,
      grade: { vi: 'Tốt', en: 'Good' },
      components: scores(7.2, 7.46, 7.12, 7.15, 6.53, 6.59, 7.32, 6.8, 6.67, 7.73),
      source: sources.pci2019,
    },
    unverified(2020, 'pci-2013-2021'),
    {
      year: 2021,
      ruleVersion: 'pci-2013-2021',
      score: 66.24,
      status: 'published',
      rank: 19,
      rankStatus: 'published',
      rankedUnits: 63,
      grade: { vi: 'Khá', en: 'Fair' },
      source: sources.pci2021,
    },
    {
      year: 2022,
      ruleVersion: 'pci-2022',
      score: 66.62,
      status: 'published',
      rank: 22,
      rankStatus: 'derived',
      rankedUnits: 63,
      publishedOn: '2023-04-11',
      components: scores(7.19, 7.23, 6.35, 7.61, 7.03, 5.98, 6.9, 5.9, 5.35, 7.74),
      source: sources.pci2022,
      note: {
        vi: 'Điểm và việc nằm trong 30 địa phương dẫn đầu đã công bố; thứ hạng suy ra từ nhiều bài.',
        en: 'The score, and a place among the first thirty, were published; the rank is deduced from several articles.',
      },
    },
    {
      year: 2023,
      ruleVersion: 'pci-2023-press-sum',
      score: 67.04,
      status: 'derived',
      rank: { missing: 'not-published' },
      rankStatus: 'not-published',
      publishedOn: '2024-05-09',
      components: scores(7.27, 6.83, 5.45, 8.1, 7.6, 5.95, 6.76, 5.7, 5.98, 7.4),
      source: sources.pci2023,
      note: {
        vi: 'Ngoài 30 địa phương dẫn đầu nên VCCI không công bố; 67,04 là tổng mười chỉ số thành phần. Không so sánh với 66,62 của năm 2022: cộng cùng cách, năm 2022 là 67,28.',
        en: 'Outside the first thirty, so VCCI published none; 67.04 is the sum of the ten sub-indices. Not to be compared with 66.62 of 2022, which by the same sum is 67.28.',
      },
    },
  ],
};
