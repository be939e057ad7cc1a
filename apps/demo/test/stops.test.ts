// Where the keyboard stops: at what is moved sideways, and at no text that is not.
import { expect, it } from 'vitest';
import { covering } from '@thidua/tooling/matrix';
import { routes } from '../src/routes.js';
import { everyPath } from './paths.js';
import { visit } from './visit.js';

const documents = everyPath.filter((path) => path.startsWith(routes.docs.vi));
const pages = [...documents, ...Object.values(routes).map(({ vi }) => vi)];

it.each(covering({ path: [...new Set(pages)], width: [360, 1280] }))(
  '$path at $width px has stops only where something scrolls',
  async ({ path, width }) => {
    const { page } = await visit(path, { viewport: { width, height: 800 } });
    const wrong = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const scrolls = (element: Element): boolean =>
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
      return new Promise<string[]>((settle) =>
        setTimeout(() => {
          const idle = [...document.querySelectorAll('main :is(pre, div)[tabindex="0"]')].filter(
            (element) => !scrolls(element),
          );
          const missed = [...document.querySelectorAll<HTMLElement>('main pre')].filter(
            (element) =>
              getComputedStyle(element).overflowX === 'auto' &&
              scrolls(element) &&
              element.tabIndex < 0,
          );
          settle([...idle, ...missed].map(({ outerHTML }) => outerHTML.slice(0, 120)));
        }, 300),
      );
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  },
);
