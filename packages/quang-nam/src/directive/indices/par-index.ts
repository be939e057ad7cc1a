import type { IndexDefinition } from '@thidua/core';
import { parIndexRules } from '../../index-rules/par-index-rules.js';
import * as sources from '../../sources/index-rule-sources.js';

/** Administrative reform of a province: self-scored, appraised by the ministry, and surveyed. */
export const parIndex: IndexDefinition = {
  ref: 'S-082',
  section: 'I.2',
  code: 'PAR INDEX',
  text: {
    vi: 'chỉ số cải cách hành chính (PAR INDEX)',
    en: 'administrative reform index (PAR INDEX)',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 100, unit: '%', status: 'published', source: sources.parDocuments },
  publisher: {
    name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
    status: 'published',
    source: sources.parDocuments,
  },
  rules: parIndexRules,
};
