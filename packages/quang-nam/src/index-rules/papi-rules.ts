import type { IndexRules } from '@thidua/core';
import * as sources from '../sources/index-rule-sources.js';

/** The eight dimensions, in the publisher’s order. */
export const papiDimensions = [
  {
    id: 'participation',
    name: { vi: 'Tham gia của người dân ở cấp cơ sở', en: 'Participation at local levels' },
  },
  { id: 'transparency', name: { vi: 'Công khai, minh bạch', en: 'Transparency' } },
  { id: 'accountability', name: { vi: 'Trách nhiệm giải trình', en: 'Accountability' } },
  {
    id: 'corruption-control',
    name: {
      vi: 'Kiểm soát tham nhũng trong khu vực công',
      en: 'Control of corruption in the public sector',
    },
  },
  {
    id: 'procedures',
    name: { vi: 'Thủ tục hành chính công', en: 'Public administrative procedures' },
  },
  { id: 'services', name: { vi: 'Cung ứng dịch vụ công', en: 'Public service delivery' } },
  { id: 'environment', name: { vi: 'Quản trị môi trường', en: 'Environmental governance' } },
  { id: 'e-governance', name: { vi: 'Quản trị điện tử', en: 'E-governance' } },
];

/** How PAPI is computed, by data year. */
export const papiRules: IndexRules[] = [
  {
    id: 'papi-8',
    from: 2018,
    to: null,
    text: {
      vi: 'Tổng tám nội dung, mỗi nội dung tối đa 10 điểm; công bố theo bốn nhóm (cao, trung bình cao, trung bình thấp, thấp), ranh giới tùy số liệu từng năm',
      en: 'Sum of eight dimensions of at most 10 points each; published in four groups (high, upper middle, lower middle, low), whose limits depend on the data of the year',
    },
    dimensions: papiDimensions.map(({ name }) => name),
    formula: 'sum',
    status: 'derived',
    source: sources.papiRecomputed,
    note: {
      vi: 'Tổng năm 2023 là 40,5958. Quy tắc trước năm 2018 chưa rõ. Chưa thấy tài liệu nói bộ câu hỏi có đổi giữa các năm hay không.',
      en: 'The sum of 2023 is 40.5958. The rules before 2018 are not known. No document was seen that says whether the questions changed between the years.',
    },
  },
];
