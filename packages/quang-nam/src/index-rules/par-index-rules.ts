import type { IndexRules } from '@thidua/core';
import * as sources from '../sources/index-rule-sources.js';

/** The eight fields, in the publisher’s order. */
export const parIndexDimensions = [
  { id: 'leadership', name: { vi: 'Chỉ đạo, điều hành', en: 'Direction and management' } },
  { id: 'institutions', name: { vi: 'Thể chế', en: 'Institutions' } },
  { id: 'procedures', name: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' } },
  { id: 'organisation', name: { vi: 'Tổ chức bộ máy', en: 'Organisation of the apparatus' } },
  { id: 'civil-service', name: { vi: 'Chế độ công vụ', en: 'Civil service' } },
  { id: 'public-finance', name: { vi: 'Tài chính công', en: 'Public finance' } },
  {
    id: 'e-government',
    name: { vi: 'Chính quyền điện tử, chính quyền số', en: 'E-government, digital government' },
  },
  {
    id: 'impact',
    name: {
      vi: 'Tác động đến người dân, tổ chức và kinh tế - xã hội',
      en: 'Impact on citizens, organisations and the socio-economic situation',
    },
  },
];

const dimensions = parIndexDimensions.map(({ name }) => name);

/** How PAR INDEX is computed, by data year. */
export const parIndexRules: IndexRules[] = [
  {
    id: 'par-1150',
    from: null,
    to: 2021,
    text: {
      vi: 'Quyết định số 1150/QĐ-BNV ngày 30/12/2020: 8 lĩnh vực, 43 tiêu chí, 95 tiêu chí thành phần; chỉ số là điểm đạt được chia cho điểm tối đa',
      en: 'Decision No. 1150/QD-BNV of 30 December 2020: 8 fields, 43 criteria, 95 components; the index is the points reached over the maximum',
    },
    dimensions,
    formula: 'share-of-maximum',
    status: 'published',
    source: sources.parDocuments,
  },
  {
    id: 'par-876',
    from: 2022,
    to: 2030,
    text: {
      vi: 'Quyết định số 876/QĐ-BNV ngày 10/11/2022: thẩm định điểm tự chấm 61,5 điểm; điều tra xã hội học và tác động 38,5 điểm, gồm SIPAS 10, khảo sát lãnh đạo, quản lý 22, tác động kinh tế - xã hội 6,5',
      en: 'Decision No. 876/QD-BNV of 10 November 2022: appraisal of the self-score 61.5 points; survey and impact 38.5 points, of which SIPAS 10, survey of leaders and managers 22, socio-economic impact 6.5',
    },
    dimensions,
    formula: 'share-of-maximum',
    status: 'published',
    source: sources.parNinhThuan,
    note: {
      vi: 'Điểm tối đa của từng lĩnh vực chưa tiếp cận được trong văn bản nên không ghi.',
      en: 'The maximum of each field was not seen in a document, and is left out.',
    },
  },
];
