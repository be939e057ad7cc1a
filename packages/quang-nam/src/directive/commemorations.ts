import type { Commemoration } from '@thidua/core';
import { emulationAppeal } from './emulation-appeal.js';

/** The two anniversaries that the directive names, one of them without its day. */
export const commemorations: Commemoration[] = [
  {
    ref: 'S-105',
    section: 'I.5',
    text: {
      vi: 'tổ chức các hoạt động nhân kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt Nam - Nhật Bản',
      en: 'hold activities for the 50th anniversary of diplomatic relations between Viet Nam and Japan',
    },
    note: { vi: 'Chỉ thị không ghi ngày.', en: 'The directive does not give the day.' },
    years: 50,
    milestone: null,
  },
  {
    ref: 'S-106',
    section: 'I.6',
    text: {
      vi: 'đặc biệt hướng đến Kỷ niệm 75 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2023)',
      en: 'and above all the 75th anniversary of President Ho Chi Minh’s appeal for patriotic emulation (11 June 1948 to 11 June 2023)',
    },
    years: 75,
    milestone: emulationAppeal,
  },
];
