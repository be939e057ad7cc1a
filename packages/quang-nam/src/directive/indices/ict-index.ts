import type { IndexDefinition } from '@thidua/core';
import { ictIndexRules } from '../../index-rules/ict-index-rules.js';
import * as sources from '../../sources/index-rule-sources.js';

/** Readiness for information and communication technology. There is no edition for 2021. */
export const ictIndex: IndexDefinition = {
  ref: 'S-084',
  section: 'I.2',
  code: 'ICT INDEX',
  text: {
    vi: 'chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông (ICT INDEX)',
    en: 'index of readiness for the development and application of information and communication technology (ICT INDEX)',
  },
  note: {
    vi: 'Không có kỳ đánh giá cho năm 2021.',
    en: 'There is no edition for 2021.',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 1, status: 'inferred', source: sources.ictPress },
  publisher: {
    name: {
      vi: 'Cục Công nghiệp công nghệ thông tin và truyền thông (Bộ Thông tin và Truyền thông) và Hội Tin học Việt Nam',
      en: 'Authority of Information and Communications Technology Industry (Ministry of Information and Communications) and Viet Nam Association for Information Processing',
    },
    status: 'inferred',
    source: sources.ictPress,
  },
  rules: ictIndexRules,
};
