import type { IndexSeries } from '@thidua/core';
import { parIndexDimensions, parIndexRules } from '../index-rules/par-index-rules.js';
import * as sources from '../sources/index-sources.js';
import { unverified } from './gap.js';

/** Points and rank by field, in the order of `parIndexDimensions`. */
const fields = (...rows: [points: number, rank: number][]) =>
  rows.map(([score, rank], index) => ({
    component: parIndexDimensions[index]?.id as string,
    score,
    rank,
    status: 'published' as const,
  }));

/**
 * Public Administration Reform Index of the province, by data year. The source prints the fields of
 * the two years as pairs; which of a pair is 2023 is read from its text “2023/2022”.
 */
export const parIndex: IndexSeries = {
  id: 'par-index',
  code: 'PAR INDEX',
  name: {
    vi: 'Chỉ số cải cách hành chính (PAR INDEX)',
    en: 'Public Administration Reform Index (PAR INDEX)',
  },
  publisher: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
  unit: { vi: '%', en: '%' },
  direction: 'increase',
  digits: 2,
  ruleVersions: parIndexRules,
  components: parIndexDimensions,
  readings: [
    {
      year: 2017,
      score: 73.27,
      status: 'derived',
      rank: 52,
      rankStatus: 'derived',
      rankedUnits: 63,
      source: sources.planOnParIndex2018,
      note: {
        vi: 'Tính ra từ số của năm 2018: 75,22 − 1,95 và lùi 8 bậc.',
        en: 'Derived from the figures of 2018: 75.22 − 1.95, and eight ranks back.',
      },
    },
    {
      year: 2018,
      score: 75.22,
      status: 'published',
      rank: 44,
      rankStatus: 'published',
      rankedUnits: 63,
      source: sources.planOnParIndex2018,
    },
    ...[2019, 2020, 2021].map((year) => unverified(year)),
    {
      year: 2022,
      ruleVersion: 'par-876',
      score: 80.91,
      status: 'derived',
      rank: 57,
      rankStatus: 'derived',
      rankedUnits: 63,
      components: fields(
        [8.46, 45],
        [8.82, 53],
        [9.66, 63],
        [9.4, 30],
        [10.92, 63],
        [9.29, 47],
        [11.08, 14],
      ),
      source: sources.parAndSipas,
      note: {
        vi: 'Tính ra từ số của năm 2023: 84,60 − 3,69 và lùi 1 bậc.',
        en: 'Derived from the figures of 2023: 84.60 − 3.69, and one rank back.',
      },
    },
    {
      year: 2023,
      ruleVersion: 'par-876',
      score: 84.6,
      status: 'published',
      rank: 56,
      rankStatus: 'published',
      rankedUnits: 63,
      components: [
        ...fields(
          [9.44, 15],
          [9.38, 28],
          [10.68, 62],
          [9.81, 11],
          [11.75, 58],
          [10.5, 27],
          [11.59, 22],
        ),
        // What the seven published fields leave of 84.60.
        { component: 'impact', score: 11.45, status: 'derived' },
      ],
      source: sources.parAndSipas,
      note: {
        vi: 'Số do báo chí công bố; năm của từng cặp số đọc theo cách ghi “2023/2022”. Điểm lĩnh vực thứ tám tính ra là phần còn lại.',
        en: 'Published by the press; which of a pair is which year is read from “2023/2022”. The points of the eighth field are derived as what remains.',
      },
    },
  ],
};
