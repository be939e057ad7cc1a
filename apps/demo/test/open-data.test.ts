// The page of the open data, and the files that it offers.
import { expect, it } from 'vitest';
import { newVisitor, siteUrl } from './visit.js';

interface Dataset {
  '@type': string;
  name: string;
  license: string;
  distribution: { contentUrl: string; encodingFormat: string; contentSize: string }[];
}

it.each(['/du-lieu/tai-ve/', '/en/data/downloads/'])(
  'describes on %s a data set whose every file is there, in its size and kind',
  async (path) => {
    const { page, complaints } = await newVisitor();
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        console.warn(`violates ${violatedDirective}`),
      );
    });
    await page.goto(siteUrl() + path);
    const written = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(written ?? '') as Dataset;
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.license).toBe('https://spdx.org/licenses/MIT.html');
    expect(dataset.distribution.length).toBeGreaterThan(30);
    for (const { contentUrl, encodingFormat, contentSize } of dataset.distribution) {
      const response = await fetch(siteUrl() + contentUrl);
      expect(response.status, contentUrl).toBe(200);
      expect(response.headers.get('content-type'), contentUrl).toContain(encodingFormat);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(`${(await response.arrayBuffer()).byteLength} B`, contentUrl).toBe(contentSize);
    }
    const linked = await page
      .locator('main a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(linked.sort()).toEqual(dataset.distribution.map(({ contentUrl }) => contentUrl).sort());
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

it('sends Vietnamese in CSV as what it is', async () => {
  const response = await fetch(`${siteUrl()}/data/quang-nam/localities.csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toContain('Thành phố Hội An');
});
