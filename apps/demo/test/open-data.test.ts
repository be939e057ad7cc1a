// The page of the open data, and the files that it offers.
import { markupOf } from '@thidua/site/server';
import { expect, it } from 'vitest';
import { datasetMetadata } from '../src/pages/open-data/dataset.js';
import { routes } from '../src/routes.js';
import { newVisitor, siteUrl } from './visit.js';

interface Dataset {
  '@id': string;
  url: string;
  isBasedOn: { '@type': string; name: string }[];
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
    await page.goto(siteUrl + path);
    const written = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(written ?? '') as Dataset;
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.license).toBe('https://spdx.org/licenses/MIT.html');
    expect(dataset.distribution.length).toBeGreaterThan(30);
    for (const { contentUrl, encodingFormat, contentSize } of dataset.distribution) {
      const response = await fetch(siteUrl + contentUrl);
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

it.each(['vi', 'en'] as const)(
  'describes the same data set on the data page (%s)',
  async (locale) => {
    const written = async (path: string) => {
      const text = await (await fetch(siteUrl + path)).text();
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
      return JSON.parse(json) as Dataset;
    };
    const dataset = await written(routes.data[locale]);
    expect(dataset).toEqual(await written(routes.openData[locale]));
    expect([dataset['@type'], dataset['@id'], dataset.url]).toEqual([
      'Dataset',
      routes.openData[locale],
      routes.openData[locale],
    ]);
    expect(dataset.isBasedOn.length).toBeGreaterThan(3);
  },
);

it('gives whole addresses where the site knows its own, and else none that pretend to be', () => {
  const file = { name: 'x.csv', bytes: 1 };
  const text = { vi: 'Bảng', en: 'Table' };
  const data = {
    title: text,
    description: text,
    version: '1.0.0',
    licence: 'MIT',
    sources: [text],
    tables: [
      {
        title: text,
        description: text,
        rows: 1,
        columns: 1,
        otherLicences: [],
        csv: file,
        json: file,
      },
    ],
    documents: [],
    package: file,
  };
  const addresses = (origin?: string) => {
    const markup = markupOf(datasetMetadata(data, { site: { origin }, locale: 'en' }));
    const dataset = JSON.parse(markup.replace(/<[^>]*>/g, '')) as Dataset;
    return [dataset['@id'], dataset.url, ...dataset.distribution.map((each) => each.contentUrl)];
  };
  for (const address of addresses('https://example.org'))
    expect(address).toMatch(
      /^https:\/\/example\.org\/(en\/data\/downloads\/|data\/quang-nam\/x\.csv)$/,
    );
  for (const address of addresses()) expect(address).toMatch(/^\/(en|data)\//);
});

it('states the licence of a source on the page where it is unlike that of the whole', async () => {
  const text = await (await fetch(siteUrl + routes.openData.vi)).text();
  expect(text.match(/Giấy phép của nguồn: [^<]*chưa rõ giấy phép/g)).toHaveLength(3);
});

it('sends Vietnamese in CSV as what it is', async () => {
  const response = await fetch(`${siteUrl}/data/quang-nam/localities.csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toContain('Thành phố Hội An');
});
