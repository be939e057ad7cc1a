import { foldText, type Locality } from '@thidua/core';
import { routes as siteRoutes, type Address } from '@thidua/site/parts';

/** Addresses of the single pages. */
export const routes = {
  ...siteRoutes,
  directive: { vi: '/chi-thi/', en: '/en/directive/' },
  localities: { vi: '/dia-phuong/', en: '/en/localities/' },
  compare: { vi: '/dia-phuong/so-sanh/', en: '/en/localities/compare/' },
  elements: { vi: '/thanh-phan/', en: '/en/elements/' },
  progress: { vi: '/thanh-phan/tien-do/', en: '/en/elements/progress/' },
  leaderboard: { vi: '/thanh-phan/bang-xep-hang/', en: '/en/elements/leaderboard/' },
  countdown: { vi: '/thanh-phan/dem-nguoc/', en: '/en/elements/countdown/' },
  'tile-map': { vi: '/thanh-phan/so-do-o/', en: '/en/elements/tile-map/' },
  timeline: { vi: '/thanh-phan/dong-thoi-gian/', en: '/en/elements/timeline/' },
  movements: { vi: '/thanh-phan/phong-trao/', en: '/en/elements/movements/' },
  honours: { vi: '/thanh-phan/khen-thuong/', en: '/en/elements/honours/' },
  'index-panel': { vi: '/thanh-phan/chi-so/', en: '/en/elements/indices/' },
  scorecard: { vi: '/thanh-phan/phieu-diem/', en: '/en/elements/scorecard/' },
  'target-board': { vi: '/thanh-phan/bang-chi-tieu/', en: '/en/elements/target-board/' },
  palette: { vi: '/thanh-phan/bang-mau/', en: '/en/elements/palette/' },
  guide: { vi: '/nhung/huong-dan/', en: '/en/embed/guide/' },
  hosts: { vi: '/nhung/trang-mau/', en: '/en/embed/hosts/' },
  scoring: { vi: '/cach-tinh-diem/', en: '/en/scoring/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  docs: { vi: '/tai-lieu/', en: '/en/docs/' },
  api: { vi: '/tai-lieu/api/', en: '/en/docs/api/' },
  report: { vi: '/bao-sai/', en: '/en/report/' },
  openData: { vi: '/du-lieu/tai-ve/', en: '/en/data/downloads/' },
} satisfies Record<string, Address>;

/** Addresses of all localities' pages, with the place of the name. */
export const localityPages: Address = {
  vi: `${routes.localities.vi}{slug}/`,
  en: `${routes.localities.en}{slug}/`,
};

/**
 * The address of a locality's page.
 *
 * @example
 * localityRoute({ name: { vi: 'Đại Lộc', en: 'Dai Loc' } }).vi; // '/dia-phuong/dai-loc/'
 */
export function localityRoute({ name }: Pick<Locality, 'name'>): Address {
  const slug = foldText(name.vi).replaceAll(' ', '-');
  return { vi: `${routes.localities.vi}${slug}/`, en: `${routes.localities.en}${slug}/` };
}

/** The address of a document’s page. */
export const docRoute = ({ id }: { id: string }): Address => ({
  vi: `${routes.docs.vi}${id}/`,
  en: `${routes.docs.en}${id}/`,
});

/** Name of the published scoreboard in the folder of the data. */
export const dataName = 'scoreboard-2023';

/** Where the published scoreboard is. */
export const scoreboardPath = `/data/${dataName}.json`;

/** Where the scoreboard of the sample province is, for what no real scoreboard has. */
export const samplePath = '/data/sample-2023.json';

/** The folder of the open data. */
export const openDataPath = '/data/quang-nam/';
