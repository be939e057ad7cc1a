// The results of a scored movement, opened and printed by a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scoreboard2023 } from '@thidua/sample-province';
import { printResults } from '@thidua/site';
import { launchChromium } from '@thidua/tooling/chromium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page with the document, and what the browser complains of. */
async function opened(html: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ bypassCSP: false });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== 'about:blank')
      complaints.push(request.url());
  });
  await page.setContent(html);
  return { page, complaints };
}

describe('results to print, in a browser', () => {
  it('are styled under their own policy, and ask for nothing', async () => {
    const { page, complaints } = await opened(printResults(scoreboard2023));
    const widths = await page
      .locator('.page')
      .evaluateAll((pages) => pages.map((each) => Math.round(each.getBoundingClientRect().width)));
    // A4 at 96 pixels to the inch.
    expect(new Set(widths)).toEqual(new Set([794, 1123]));
    expect(complaints).toEqual([]);
  });

  it('have nothing that axe finds', async () => {
    const { page } = await opened(
      // The policy of the document would keep axe out too.
      printResults(scoreboard2023).replace(/<meta http-equiv[^>]*>/, ''),
    );
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
  });

  it('have no table wider than the page', async () => {
    const { page } = await opened(printResults(scoreboard2023));
    const wide = await page.locator('article').evaluateAll((articles) =>
      articles.flatMap((article) =>
        [...article.querySelectorAll('table')]
          .filter((table) => {
            const style = getComputedStyle(article);
            const room =
              article.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            return table.getBoundingClientRect().width > room + 1;
          })
          .map((table) => table.innerText.slice(0, 40)),
      ),
    );
    expect(wide).toEqual([]);
  });

  it('are printed upright and across, each on A4', async () => {
    const { page } = await opened(printResults(scoreboard2023));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(new Set(sizes.map((size) => size.replace('596', '595')))).toEqual(
      new Set(['595×842', '842×595']),
    );
  });
});
