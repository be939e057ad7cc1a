// What is pressed is at least 24 px wide and high (WCAG 2.5.8); a link in a line of text may be lower.
import { expect, it } from 'vitest';
import { covering } from '@thidua/tooling/matrix';
import { routes } from '../src/routes.js';
import { visit } from './visit.js';

const pages = Object.values(routes).map(({ vi }) => vi);

it.each(covering({ path: [...new Set(pages)], width: [360, 1280] }))(
  '$path at $width px has targets that a finger meets',
  async ({ path, width }) => {
    const { page } = await visit(path, { viewport: { width, height: 800 } });
    const small = await page.evaluate(() => {
      const least = 24;
      const roots: ParentNode[] = [document];
      for (const root of roots) {
        for (const { shadowRoot } of root.querySelectorAll('*'))
          if (shadowRoot) roots.push(shadowRoot);
      }
      const targets = 'button, input, select, textarea, summary, a[href], [role=button]';
      /** What is pressed in its place, such as the label around a field. */
      const pressed = (element: Element): Element => element.closest('label') ?? element;
      const isInLine = (element: Element): boolean =>
        element.localName === 'a' && getComputedStyle(element).display === 'inline';
      return roots
        .flatMap((root) => [...root.querySelectorAll(targets)])
        .filter((element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        )
        .filter((element) => !isInLine(element))
        .flatMap((element) => {
          const { width, height } = pressed(element).getBoundingClientRect();
          const isSmall = width > 0 && (width < least || height < least);
          return isSmall ? [`${width} × ${height}: ${element.outerHTML.slice(0, 120)}`] : [];
        });
    });
    expect(small).toEqual([]);
    await page.context().close();
  },
);
