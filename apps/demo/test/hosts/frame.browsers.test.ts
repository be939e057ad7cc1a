// The frame as the builder writes it, sandboxed, on a page of another origin.
import type { Noun } from '@thidua/site/parts';
import { inEachBrowser } from '@thidua/tooling/browsers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../serve.mjs';
import { openArticle, type Article } from '../filters/article.js';
import { snippetUnderTest, viewsUnderTest } from '../filters/snippets-under-test.js';

let site: Awaited<ReturnType<typeof serve>>;
let article: Article;
beforeAll(async () => {
  [site, article] = await Promise.all([serve(0), openArticle()]);
});
afterAll(async () => {
  article.close();
  await site.close();
});

/** Heights, in px, that a view has with its styles and its script, and neither without. */
const heights: Partial<Record<Noun, readonly [number, number]>> = {
  progress: [230, 480],
  leaderboard: [480, 900],
  countdown: [120, 330],
};

await inEachBrowser((browser) => {
  it.each(viewsUnderTest)('runs scripts and has styles: $title', async ({ view }) => {
    article.body = snippetUnderTest('frame', view, site.url);
    const page = await browser.open({ width: 800, height: 900 });
    await page.goto(article.url);
    // Only a script inside the frame tells its height, and only then are the words below hidden.
    await page.waitFor(() => document.querySelector('.thidua-figures[data-thidua-framed]'));
    const { height, words } = await page.evaluate(() => ({
      height: document.querySelector('iframe')?.clientHeight ?? 0,
      words: document.querySelector('.thidua-figures')?.getClientRects().length,
    }));
    const [least = NaN, most = NaN] = heights[view.noun] ?? [];
    expect(height).toBeGreaterThan(least);
    expect(height).toBeLessThan(most);
    expect(words).toBe(0);
    await page.close();
  });
});
