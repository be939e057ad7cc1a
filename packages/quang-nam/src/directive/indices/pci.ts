import type { IndexDefinition } from '@thidua/core';
import { pciRules } from '../../index-rules/pci-rules.js';
import * as sources from '../../sources/index-rule-sources.js';

/** Provincial competitiveness, data year by data year; published in the spring after. */
export const pci: IndexDefinition = {
  ref: 'S-080',
  section: 'I.2',
  code: 'PCI',
  text: {
    vi: 'chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
    en: 'provincial competitiveness index (PCI)',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 100, status: 'published', source: sources.pciPages },
  publisher: {
    name: {
      vi: 'Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI), với USAID',
      en: 'Viet Nam Chamber of Commerce and Industry (VCCI), with USAID',
    },
    status: 'published',
    source: sources.pciPages,
  },
  rules: pciRules,
};
