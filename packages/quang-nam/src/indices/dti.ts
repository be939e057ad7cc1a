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
  unit: { vi: 'điểm, từ 0 đến 1', en: 'points, from 0 to 1' },
  direction: 'increase',
  digits: 4,
  ruleVersions: dtiRules,
  readings: [
    unverified(2020, 'dti-1726'),
    // Decided in 2020, replaced in May 2022: by which of them 2021 was measured is not known.
    unverified(2021),
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
