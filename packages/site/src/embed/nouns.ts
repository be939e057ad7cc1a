import type { Locale } from '@thidua/core';
import { nouns, type ElementNoun as Noun } from '@thidua/widgets/nouns';
import type { Address } from '../routes.js';

export { nouns, type Noun };

/** An element as part of an address, in each language. */
export const slugs: Record<Noun, Address> = {
  progress: { vi: 'tien-do', en: 'progress' },
  leaderboard: { vi: 'bang-xep-hang', en: 'leaderboard' },
  countdown: { vi: 'dem-nguoc', en: 'countdown' },
  'tile-map': { vi: 'so-do-o', en: 'tile-map' },
  timeline: { vi: 'dong-thoi-gian', en: 'timeline' },
  movements: { vi: 'phong-trao', en: 'movements' },
  honours: { vi: 'khen-thuong', en: 'honours' },
  'index-panel': { vi: 'chi-so', en: 'indices' },
  scorecard: { vi: 'phieu-diem', en: 'scorecard' },
  'target-board': { vi: 'bang-chi-tieu', en: 'target-board' },
};

/** What the elements are called. */
export const nounNames: Record<Locale, Record<Noun, string>> = {
  vi: {
    progress: 'Tiến độ',
    leaderboard: 'Bảng xếp hạng',
    countdown: 'Đếm ngược',
    'tile-map': 'Sơ đồ ô',
    timeline: 'Các bước và mốc thời gian',
    movements: 'Các phong trào thi đua',
    honours: 'Khen thưởng',
    'index-panel': 'Các chỉ số qua các năm',
    scorecard: 'Phiếu điểm',
    'target-board': 'Bảng chỉ tiêu',
  },
  en: {
    progress: 'Progress',
    leaderboard: 'Leaderboard',
    countdown: 'Countdown',
    'tile-map': 'Tile map',
    timeline: 'Steps and dates',
    movements: 'Emulation movements',
    honours: 'Honours',
    'index-panel': 'Indices over the years',
    scorecard: 'Scorecard',
    'target-board': 'Board of targets',
  },
};
