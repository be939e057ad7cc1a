import type { Partner } from '@thidua/core';

const japan = { vi: 'Nhật Bản', en: 'Japan' };
const korea = { vi: 'Hàn Quốc', en: 'Republic of Korea' };
const thailand = { vi: 'Thái Lan', en: 'Thailand' };

/** The localities of other countries that section I.5 names. */
export const partners: Partner[] = [
  {
    ref: 'S-100',
    section: 'I.5',
    text: { vi: 'Nhật Bản (Nagasaki)', en: 'Japan (Nagasaki)' },
    name: { vi: 'Nagasaki', en: 'Nagasaki' },
    country: japan,
    countryCode: 'JP',
  },
  {
    ref: 'S-101',
    section: 'I.5',
    text: { vi: 'Hàn Quốc (Osan, Gwangyang)', en: 'Republic of Korea (Osan, Gwangyang)' },
    name: { vi: 'Osan', en: 'Osan' },
    country: korea,
    countryCode: 'KR',
  },
  {
    ref: 'S-102',
    section: 'I.5',
    text: { vi: 'Hàn Quốc (Osan, Gwangyang)', en: 'Republic of Korea (Osan, Gwangyang)' },
    name: { vi: 'Gwangyang', en: 'Gwangyang' },
    country: korea,
    countryCode: 'KR',
  },
  {
    ref: 'S-103',
    section: 'I.5',
    text: { vi: 'Thái Lan (Ubon Ratchathani)', en: 'Thailand (Ubon Ratchathani)' },
    name: { vi: 'Ubon Ratchathani', en: 'Ubon Ratchathani' },
    country: thailand,
    countryCode: 'TH',
  },
];
