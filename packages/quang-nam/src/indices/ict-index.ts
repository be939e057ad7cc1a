import type { IndexSeries } from '@thidua/core';
import { ictIndexRules } from '../index-rules/ict-index-rules.js';
import * as sources from '../sources/index-sources.js';
import { unverified } from './gap.js';

/**
 * Index of readiness for information and communication technology, by data year. No score was
 * found, and there was no edition for 2021.
 */
export const ictIndex: IndexSeries = {
  id: 'ict-index',
  code: 'ICT INDEX',
  name: {
    vi: 'Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông (ICT Index)',
    en: 'Index of readiness for information and communication technology (ICT Index)',
  },
  publisher: {
    vi: 'Bộ Thông tin và Truyền thông; Hội Tin học Việt Nam',
    en: 'Ministry of Information and Communications; Viet Nam Association for Information Processing',
  },
  unit: { vi: 'điểm (thang 0–1)', en: 'points (scale 0–1)', enSingular: 'point (scale 0–1)' },
  direction: 'increase',
  digits: 4,
  ruleVersions: ictIndexRules,
  readings: [
    {
      year: 2019,
      score: { missing: 'no-data' },
      status: 'unverified',
      rank: 18,
      rankStatus: 'derived',
      rankedUnits: 63,
      source: sources.ict2020,
      note: {
        vi: 'Tính ra: hạng 28 của năm 2020 là tụt 10 bậc. Chưa tìm thấy điểm.',
        en: 'Derived: rank 28 in 2020 is a fall of ten. The score was not found.',
      },
    },
    {
      year: 2020,
      score: { missing: 'no-data' },
      status: 'unverified',
      rank: 28,
      rankStatus: 'published',
      rankedUnits: 63,
      source: sources.ict2020,
      note: {
        vi: 'Thứ hạng do báo chí công bố; báo nêu điểm giảm 0,033 mà không nêu điểm.',
        en: 'The rank was published by the press, which says that the score fell by 0.033 and not what it was.',
      },
    },
    {
      year: 2021,
      score: { missing: 'not-surveyed' },
      status: 'not-surveyed',
      rank: { missing: 'not-surveyed' },
      rankStatus: 'not-surveyed',
      source: sources.ict2021,
    },
    unverified(2022, 'ict-mean'),
    unverified(2023, 'ict-mean'),
  ],
};
