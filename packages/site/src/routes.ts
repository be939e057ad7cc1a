import type { Locale } from '@thidua/core';

/** Where a page is, in each language. */
export type Address = Record<Locale, string>;

/** Where the pages are that every site has once. */
export const routes = {
  board: { vi: '/', en: '/en/' },
  dataRoom: { vi: '/phong-so-lieu/', en: '/en/data-room/' },
  dataRoomGuide: { vi: '/phong-so-lieu/huong-dan/', en: '/en/data-room/guide/' },
  embed: { vi: '/nhung/', en: '/en/embed/' },
  missing: { vi: '/404.html', en: '/en/404.html' },
} satisfies Record<string, Address>;

/** Where the service worker of the data room is: at the root, from where it may be in charge of its pages. */
export const offlineScript = '/data-room-offline.js';

/** Where everything is that sites have alike, for the data room to make a site of. */
export const sitePartsPath = '/data-room-site.zip';

/** Where the pictures of the guide to the data room are. */
export const guidePictures = '/data-room-guide/';

/** Where the list of pages for search engines is. */
export const sitemapPath = '/sitemap.xml';
