import type { IndexSeries } from '@thidua/core';
import { sipasRules } from '../index-rules/sipas-rules.js';
import * as sources from '../sources/index-sources.js';

/** Satisfaction Index of Public Administrative Services, by data year; a new method since 2023. */
export const sipas: IndexSeries = {
  id: 'sipas',
  code: 'SIPAS',
  name: {
    vi: 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)',
    en: 'Satisfaction Index of Public Administrative Services (SIPAS)',
  },
  publisher: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
  unit: { vi: '%', en: '%' },
  direction: 'increase',
  digits: 2,
  ruleVersions: sipasRules,
  readings: [
    {
      year: 2022,
      ruleVersion: 'sipas-to-2022',
      score: 74.56,
      status: 'derived',
      rank: 61,
      rankStatus: 'derived',
      rankedUnits: 63,
      source: sources.parAndSipas,
      note: {
        vi: 'Tính ra từ số của năm 2023: 78,44 − 3,88 và lùi 2 bậc; khớp với tin nêu Quảng Nam đứng thứ ba từ dưới lên.',
        en: 'Derived from the figures of 2023: 78.44 − 3.88, and two ranks back; fits the report that Quang Nam was third from the bottom.',
      },
    },
    {
      year: 2023,
      ruleVersion: 'sipas-1001',
      score: 78.44,
      status: 'published',
      rank: 59,
      rankStatus: 'published',
      rankedUnits: 63,
      source: sources.parAndSipas,
      note: { vi: 'Số do báo chí công bố.', en: 'Published by the press.' },
    },
  ],
};
