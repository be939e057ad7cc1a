import type { IndexSeries } from '@thidua/core';
import { dtiRules } from '../index-rules/dti-rules.js';
import * as sources from '../sources/index-sources.js';
import { unverified } from './gap.js';

/** Digital Transformation Index of the province, by data year. Of 2022 only the rank was found. */
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
  readings: [
    unverified(2020, 'dti-1726'),
    {
      ...unverified(2021),
      note: {
        vi: 'Chưa rõ đo theo Quyết định số 1726/QĐ-BTTTT hay Quyết định số 922/QĐ-BTTTT thay thế nó ngày 20/5/2022.',
        en: 'Whether by Decision No. 1726/QD-BTTTT or by No. 922/QD-BTTTT, which replaced it on 20 May 2022, is not known.',
      },
    },
    {
      year: 2022,
      ruleVersion: 'dti-922',
      score: { missing: 'no-data' },
      status: 'unverified',
      rank: 31,
      rankStatus: 'published',
      rankedUnits: 63,
      source: sources.dti2022,
      note: {
        vi: 'Thứ hạng đã công bố; chưa tìm thấy điểm.',
        en: 'The rank was published; the score was not found.',
      },
    },
    unverified(2023, 'dti-922'),
  ],
};
