import type { IndexDefinition } from '@thidua/core';
import { sipasRules } from '../../index-rules/sipas-rules.js';
import * as sources from '../../sources/index-rule-sources.js';

/** Satisfaction of citizens and organisations with administrative services; part of PAR INDEX. */
export const sipas: IndexDefinition = {
  ref: 'S-083',
  section: 'I.2',
  code: 'SIPAS',
  text: {
    vi: 'chỉ số hài lòng về sự phục vụ hành chính (SIPAS)',
    en: 'index of satisfaction with administrative services (SIPAS)',
  },
  note: {
    vi: 'Chỉ thị ghi tên rút gọn; giữ nguyên như văn bản.',
    en: 'The directive has a short form of the name, which stands as it is written.',
  },
  officialName: {
    vi: 'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
    en: 'Satisfaction Index of Public Administrative Services',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 100, unit: '%', status: 'published', source: sources.sipasMethod },
  publisher: {
    name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
    status: 'published',
    source: sources.sipasMethod,
  },
  rules: sipasRules,
};
