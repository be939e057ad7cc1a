import type { IndexRules } from '@thidua/core';
import * as sources from '../sources/index-rule-sources.js';

/** The three sub-indices that enter the mean. */
export const ictIndexDimensions = [
  {
    id: 'technical-infrastructure',
    name: { vi: 'Hạ tầng kỹ thuật', en: 'Technical infrastructure' },
  },
  { id: 'human-infrastructure', name: { vi: 'Hạ tầng nhân lực', en: 'Human infrastructure' } },
  { id: 'use', name: { vi: 'Ứng dụng công nghệ thông tin', en: 'Use of information technology' } },
];

/** How the ICT Index is computed, by data year. */
export const ictIndexRules: IndexRules[] = [
  {
    id: 'ict-mean',
    from: 2022,
    to: null,
    text: {
      vi: 'Trung bình cộng của ba chỉ số thành phần; chỉ số công nghiệp công nghệ thông tin có nêu nhưng không tính vào',
      en: 'Mean of three sub-indices; an IT-industry sub-index is shown but does not enter it',
    },
    dimensions: ictIndexDimensions.map(({ name }) => name),
    formula: 'mean',
    status: 'derived',
    source: sources.ictRecomputed,
    note: {
      vi: 'Đà Nẵng 2023: (0,7908 + 0,7892 + 0,9655) / 3 = 0,8485. Các năm trước 2022 chưa kiểm tra.',
      en: 'Da Nang 2023: (0.7908 + 0.7892 + 0.9655) / 3 = 0.8485. The years before 2022 were not checked.',
    },
  },
];
