import { foldText, type Locale, type Locality } from '@thidua/core';

/** Where a page is, in each language. */
export type Address = Record<Locale, string>;

/** Where each page is that stands alone. */
export const routes = {
  board: { vi: '/', en: '/en/' },
  directive: { vi: '/chi-thi/', en: '/en/directive/' },
  localities: { vi: '/dia-phuong/', en: '/en/localities/' },
  elements: { vi: '/thanh-phan/', en: '/en/elements/' },
  progress: { vi: '/thanh-phan/tien-do/', en: '/en/elements/progress/' },
  leaderboard: { vi: '/thanh-phan/bang-xep-hang/', en: '/en/elements/leaderboard/' },
  countdown: { vi: '/thanh-phan/dem-nguoc/', en: '/en/elements/countdown/' },
  embed: { vi: '/nhung/', en: '/en/embed/' },
  guide: { vi: '/nhung/huong-dan/', en: '/en/embed/guide/' },
  hosts: { vi: '/nhung/trang-mau/', en: '/en/embed/hosts/' },
  scoring: { vi: '/cach-tinh-diem/', en: '/en/scoring/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  openData: { vi: '/du-lieu/tai-ve/', en: '/en/data/downloads/' },
  missing: { vi: '/404.html', en: '/en/404.html' },
} satisfies Record<string, Address>;

/** A page that stands alone. */
export type SinglePageId = keyof typeof routes;

/** A page of the site; `locality` and `view` are those of one locality, of one thing shown. */
export type PageId = SinglePageId | 'locality' | 'view';

/**
 * Where the page of a locality is.
 *
 * @example
 * localityRoute({ name: { vi: 'Đại Lộc', en: 'Dai Loc' } }).vi; // '/dia-phuong/dai-loc/'
 */
export function localityRoute({ name }: Pick<Locality, 'name'>): Address {
  const slug = foldText(name.vi).replaceAll(' ', '-');
  return { vi: `${routes.localities.vi}${slug}/`, en: `${routes.localities.en}${slug}/` };
}

/** Where the published scoreboard is. */
export const scoreboardPath = '/data/scoreboard-2023.json';

/** Where the list of pages for search engines is. */
export const sitemapPath = '/sitemap.xml';

/** The folder of the open data. */
export const openDataPath = '/data/quang-nam/';
