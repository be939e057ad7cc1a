import type { IndexReading, IndexSeries } from '@thidua/core';
import { pciDimensions, pciRules } from '../index-rules/pci-rules.js';
import * as sources from '../sources/index-sources.js';
import { unverified } from './gap.js';

/** Sub-indices of one year, on a scale of ten, in the order of `pciDimensions`. */
const scores = (...values: number[]): IndexReading['components'] =>
  pciDimensions.map(({ id }, index) => ({
    component: id,
    score: values[index] as number,
    status: 'published',
  }));

/** Two years of which a table of another province tells the total, the rank and the class. */
const reading2017And2018 = (year: number, score: number): IndexReading => ({
  year,
  score,
  status: 'published',
  rank: 7,
  rankStatus: 'published',
  rankedUnits: 63,
  grade: { vi: 'Tốt', en: 'Good' },
  source: sources.pci2017And2018,
});

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
  ruleVersions: pciRules,
  components: pciDimensions,
  readings: [
    reading2017And2018(2017, 65.41),
    reading2017And2018(2018, 65.85),
    {
      year: 2019,
      ruleVersion: 'pci-to-2021',
      score: 69.42,
      status: 'published',
      rank: 6,
      rankStatus: 'published',
      rankedUnits: 63,
      grade: { vi: 'Tốt', en: 'Good' },
      components: scores(7.2, 7.46, 7.12, 7.15, 6.53, 6.59, 7.32, 6.8, 6.67, 7.73),
      source: sources.pci2019,
    },
    unverified(2020, 'pci-to-2021'),
    {
      year: 2021,
      ruleVersion: 'pci-to-2021',
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
        vi: 'Điểm và việc nằm trong 30 địa phương dẫn đầu đã công bố; thứ hạng suy luận từ nhiều bài.',
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
