import type { IndexSeries } from '@thidua/core';
import { dtiRules } from '../index-rules/dti-rules.js';
import * as sources from '../sources/index-sources.js';
import { unverified } from './gap.js';

/** The three pillars of the index. */
const pillars = [
  { id: 'government', name: { vi: 'Chính quyền số', en: 'Digital government' } },
  { id: 'economy', name: { vi: 'Kinh tế số', en: 'Digital economy' } },
  { id: 'society', name: { vi: 'Xã hội số', en: 'Digital society' } },
];

/** Digital Transformation Index of the province, by data year. */
export const dti: IndexSeries = {
  id: 'dti',
  code: 'DTI',
  name: {
    vi: 'Chỉ số đánh giá chuyển đổi số cấp tỉnh (DTI)',
    en: 'Digital Transformation Index of provinces (DTI)',
  },
  publisher: {
    vi: 'Bộ Thông tin và Truyền thông',
    en: 'Ministry of Information and Communications',
  },
  unit: { vi: 'điểm (thang 0–1)', en: 'points (scale 0–1)', enSingular: 'point (scale 0–1)' },
  direction: 'increase',
  digits: 4,
  ruleVersions: dtiRules,
  components: pillars,
  readings: [
    unverified(2020, 'dti-1726'),
    {
      ...unverified(2021),
      rank: 25,
      rankStatus: 'derived',
      rankedUnits: 63,
      source: sources.planOnDti2022,
      note: {
        vi: 'Thứ hạng tính ra từ năm 2022: hạng 31, tụt 6 bậc. Chưa rõ đo theo Quyết định số 1726/QĐ-BTTTT hay Quyết định số 922/QĐ-BTTTT thay thế nó ngày 20/5/2022.',
        en: 'The rank is derived from that of 2022: 31st, six places down. Whether by Decision No. 1726/QD-BTTTT or by No. 922/QD-BTTTT, which replaced it on 20 May 2022, is not known.',
      },
    },
    {
      year: 2022,
      ruleVersion: 'dti-922',
      score: 0.5808,
      status: 'published',
      rank: 31,
      rankStatus: 'published',
      rankedUnits: 63,
      publishedOn: '2023-07-12',
      components: [
        { component: 'government', score: 0.6674, rank: 30, status: 'published' },
        { component: 'economy', score: 0.6062, rank: 45, status: 'published' },
        { component: 'society', score: 0.5585, rank: 41, status: 'published' },
      ],
      source: sources.planOnDti2022,
      note: {
        vi: 'Thứ hạng có ở hai nguồn, cả trang xếp hạng của Bộ; điểm ở kế hoạch của tỉnh.',
        en: 'The rank is in two sources, the ranking page of the Ministry too; the score is in the plan of the province.',
      },
    },
    unverified(2023, 'dti-922'),
  ],
};
