import type { Locale } from '@thidua/core';

/** Where each page is, in each language. */
export const routes = {
  board: { vi: '/', en: '/en/' },
  elements: { vi: '/thanh-phan/', en: '/en/elements/' },
  progress: { vi: '/thanh-phan/tien-do/', en: '/en/elements/progress/' },
  leaderboard: { vi: '/thanh-phan/bang-xep-hang/', en: '/en/elements/leaderboard/' },
  countdown: { vi: '/thanh-phan/dem-nguoc/', en: '/en/elements/countdown/' },
  scoring: { vi: '/cach-tinh-diem/', en: '/en/scoring/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  missing: { vi: '/404.html', en: '/en/404.html' },
} satisfies Record<string, Record<Locale, string>>;

/** A page of the site. */
export type PageId = keyof typeof routes;

/** Where the published scoreboard is. */
export const scoreboardPath = '/data/scoreboard-2023.json';
