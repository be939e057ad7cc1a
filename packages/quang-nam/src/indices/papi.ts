import type { IndexReading, IndexSeries, Source, Text } from '@thidua/core';
import { papiDimensions, papiRules } from '../index-rules/papi-rules.js';
import * as sources from '../sources/index-sources.js';

const upperMiddle: Text = { vi: 'Trung bình cao', en: 'Upper middle' };
const lowerMiddle: Text = { vi: 'Trung bình thấp', en: 'Lower middle' };
const low: Text = { vi: 'Thấp', en: 'Low' };

/** A year whose total was read, and whose rank was computed over the provinces with data. */
const ranked = (
  year: number,
  score: number,
  [rank, rankedUnits]: [number, number],
  source: Source,
  rest: Pick<IndexReading, 'grade' | 'note' | 'components'>,
): IndexReading => ({
  year,
  ruleVersion: 'papi-8',
  score,
  status: 'published',
  rank,
  rankStatus: 'derived',
  rankedUnits,
  ...rest,
  source,
});

/**
 * Provincial Governance and Public Administration Performance Index, by survey year. The publisher
 * gives groups by quartile, no ranks: the ranks here are computed, over the provinces with data.
 */
export const papi: IndexSeries = {
  id: 'papi',
  code: 'PAPI',
  name: {
    vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
    en: 'Provincial Governance and Public Administration Performance Index (PAPI)',
  },
  publisher: { vi: 'CECODES và UNDP', en: 'CECODES and UNDP' },
  unit: { vi: 'điểm', en: 'points' },
  direction: 'increase',
  digits: 3,
  ruleVersions: papiRules,
  components: papiDimensions,
  readings: [
    {
      year: 2018,
      ruleVersion: 'papi-8',
      score: 43.135,
      status: 'derived',
      rank: { missing: 'no-data' },
      rankStatus: 'unverified',
      source: sources.papi2018,
      note: {
        vi: 'Tổng của tám nội dung. Các nguồn nêu thứ hạng khác nhau, nên không ghi.',
        en: 'Sum of the eight dimensions. The sources disagree about the rank, so none is given.',
      },
    },
    ranked(2019, 44.332, [22, 63], sources.papi2019, { grade: upperMiddle }),
    ranked(2020, 43.262, [21, 63], sources.papiData, { grade: upperMiddle }),
    ranked(2021, 42.106, [35, 60], sources.papiData, {
      grade: lowerMiddle,
      note: { vi: 'Thiếu số liệu của 3 tỉnh.', en: 'Three provinces have no data.' },
    }),
    ranked(2022, 42.238, [31, 61], sources.papiData, {
      grade: upperMiddle,
      note: {
        vi: 'Số liệu của 2 tỉnh không đầy đủ.',
        en: 'The data of two provinces are incomplete.',
      },
    }),
    ranked(2023, 40.596, [48, 61], sources.papi2023, {
      components: [4.803, 4.5627, 3.8587, 6.5458, 6.901, 7.6957, 3.309, 2.9199].map(
        (score, index) => ({
          component: papiDimensions[index]?.id as string,
          score,
          status: 'published',
        }),
      ),
      note: {
        vi: 'Thiếu số liệu của 2 tỉnh. Nhóm không ghi vì báo nêu trung bình thấp, còn tứ phân vị cho thấp.',
        en: 'Two provinces have no data. No group is given: the press says lower middle, the quartiles say low.',
      },
    }),
    ranked(2024, 41.004, [55, 61], sources.papiData, {
      grade: low,
      note: { vi: 'Thiếu số liệu của 2 tỉnh.', en: 'Two provinces have no data.' },
    }),
  ],
};
