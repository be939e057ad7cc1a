import type { IndexDefinition } from '@thidua/core';
import { papiRules } from '../../index-rules/papi-rules.js';
import * as sources from '../../sources/index-rule-sources.js';

/** Governance and public administration as citizens experience it; a yearly survey. */
export const papi: IndexDefinition = {
  ref: 'S-081',
  section: 'I.2',
  code: 'PAPI',
  text: {
    vi: 'chỉ số quản trị và hành chính (PAPI)',
    en: 'governance and administration index (PAPI)',
  },
  note: {
    vi: 'Chỉ thị ghi tên rút gọn; giữ nguyên như văn bản.',
    en: 'The directive has a short form of the name, which stands as it is written.',
  },
  officialName: {
    vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
    en: 'Provincial Governance and Public Administration Performance Index',
  },
  direction: 'increase',
  scale: {
    minimum: null,
    maximum: 80,
    status: 'published',
    source: sources.papiPress,
    note: {
      vi: 'Tám nội dung, mỗi nội dung tối đa 10 điểm. Các nguồn ghi khác nhau về mức thấp nhất nên để trống.',
      en: 'Eight dimensions of at most 10 points. Sources differ on the lowest value, which is left open.',
    },
  },
  publisher: {
    name: {
      vi: 'CECODES và UNDP, với VFF-CRT, RTA',
      en: 'CECODES and UNDP, with VFF-CRT and RTA',
    },
    status: 'published',
    source: sources.papiPress,
  },
  rules: papiRules,
};
