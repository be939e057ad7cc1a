import type { IndexRules } from '@thidua/core';
import * as sources from '../sources/index-rule-sources.js';

/** How SIPAS is computed, by data year. */
export const sipasRules: IndexRules[] = [
  {
    id: 'sipas-to-2022',
    from: null,
    to: 2022,
    text: {
      vi: 'Khảo sát năm yếu tố; cách gộp thành một giá trị chưa tiếp cận được',
      en: 'Survey of five factors; how they become one value was not seen',
    },
    dimensions: [
      { vi: 'Tiếp cận dịch vụ', en: 'Access to services' },
      { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
      {
        vi: 'Công chức trực tiếp giải quyết công việc',
        en: 'Civil servants who handle the matter',
      },
      { vi: 'Kết quả cung ứng dịch vụ', en: 'Result of the service' },
      {
        vi: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
        en: 'Handling of comments, feedback and petitions',
      },
    ],
    formula: null,
    status: 'published',
    source: sources.sipasMethod,
  },
  {
    id: 'sipas-1001',
    from: 2023,
    to: 2026,
    text: {
      vi: 'Phương pháp mới theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023',
      en: 'New method under Decision No. 1001/QD-BNV of 11 December 2023',
    },
    dimensions: null,
    formula: null,
    status: 'published',
    source: sources.decision1001,
    note: {
      vi: 'Nội dung quyết định chưa tiếp cận được.',
      en: 'The content of the decision was not seen.',
    },
  },
];
