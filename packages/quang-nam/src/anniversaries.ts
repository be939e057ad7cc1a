import type { Milestone } from '@thidua/core';
import * as sources from './sources.js';

/** Days to commemorate. Section I.6 of the directive: 75 years, 11/6/1948 to 11/6/2023. */
export const anniversaries: Milestone[] = [
  {
    id: 'emulation-appeal',
    title: {
      vi: 'Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc',
      en: 'President Ho Chi Minh’s appeal for patriotic emulation',
    },
    date: '2023-06-11',
    since: '1948-06-11',
    recurring: true,
    source: { ...sources.directive, section: 'I.6' },
  },
];
