import type { IndexDefinition } from '@thidua/core';
import { dtiRules } from '../../index-rules/dti-rules.js';
import * as sources from '../../sources/index-rule-sources.js';

/** Digital transformation of a province: points of 1,000, published from 0 to 1. */
export const dti: IndexDefinition = {
  ref: 'S-085',
  section: 'I.2',
  code: 'DTI',
  text: { vi: 'chỉ số về chuyển đổi số (DTI)', en: 'digital transformation index (DTI)' },
  direction: 'increase',
  scale: { minimum: 0, maximum: 1, status: 'published', source: sources.decision922 },
  publisher: {
    name: {
      vi: 'Bộ Thông tin và Truyền thông (từ năm 2025: Bộ Khoa học và Công nghệ)',
      en: 'Ministry of Information and Communications (from 2025: Ministry of Science and Technology)',
    },
    status: 'published',
    source: sources.dtiPublisher,
  },
  rules: dtiRules,
};
