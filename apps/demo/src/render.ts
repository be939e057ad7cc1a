import type { Locale } from '@thidua/core';
import { documentOf, type Page } from './layout/document.js';
import type { PageContext, Site } from './layout/site.js';
import { boardPage } from './pages/board/board.js';
import { dataPage } from './pages/data/data-page.js';
import { elementPage } from './pages/element/element-page.js';
import { elementsPage } from './pages/element/index-page.js';
import { missingPage } from './pages/missing.js';
import { scoringPage } from './pages/scoring/scoring-page.js';
import { routes, type PageId } from './routes.js';

const writers: Record<PageId, (context: PageContext) => Page> = {
  board: boardPage,
  elements: elementsPage,
  progress: (context) => elementPage('progress', context),
  leaderboard: (context) => elementPage('leaderboard', context),
  countdown: (context) => elementPage('countdown', context),
  scoring: scoringPage,
  data: dataPage,
  missing: missingPage,
};

const locales: readonly Locale[] = ['vi', 'en'];

/** Every page of the site in both languages: documents by their paths. */
export function renderSite(site: Site): Map<string, string> {
  const pages = Object.keys(routes) as PageId[];
  return new Map(
    pages.flatMap((page) =>
      locales.map((locale) => {
        const context: PageContext = { site, page, locale };
        return [routes[page][locale], documentOf(context, writers[page](context))] as const;
      }),
    ),
  );
}
