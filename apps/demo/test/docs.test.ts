// The documents, the reference and the report of a wrong figure, in a real browser.
import * as core from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { readDocs } from '../read-docs.mjs';
import { docRoute } from '../src/routes.js';
import { violations } from './axe.js';
import { siteUrl, visit } from './visit.js';

describe('the documents', () => {
  it('are pages that fit a phone, leave axe nothing to find, and have every place that links name', async () => {
    for (const doc of readDocs()) {
      const path = docRoute(doc).vi;
      const { page, complaints } = await visit(path, { viewport: { width: 320, height: 900 } });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, path).toBeLessThanOrEqual(320);
      expect(await violations(page), path).toEqual([]);
      expect(complaints, path).toEqual([]);
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter((id) => !document.getElementById(id)),
      );
      expect(lost, path).toEqual([]);
      await page.context().close();
    }
  });

  it('lead to pages and pictures that exist', async () => {
    for (const doc of readDocs()) {
      for (const [, link = ''] of doc.en.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
        const { status } = await fetch(siteUrl + link);
        expect(status, `${link} in ${doc.id}`).toBe(200);
      }
    }
  });
});

describe('the reference', () => {
  it('has every function and value of the package, and finds one by its name', async () => {
    const { page, complaints } = await visit('/en/docs/api/');
    for (const name of Object.keys(core)) {
      expect(await page.locator(`[id="${name}"]`).count(), name).toBe(1);
    }
    await page.getByRole('searchbox').fill('formatShare');
    await page.locator('#formatShare').getByText("'63,7%'").waitFor();
    expect(await page.locator('#anniversary').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a wrong figure', () => {
  it('is reported in a text to copy, which names the page that a reader came from', async () => {
    const { page } = await visit('/dia-phuong/tam-ky/');
    await page.getByRole('link', { name: 'Báo sai số liệu' }).click();
    await page.waitForURL('**/bao-sai/');
    await page.getByLabel('Số liệu đang ghi').fill('hạng 2');
    const text = await page.getByLabel('Lời báo để sao chép').inputValue();
    expect(text).toContain('/dia-phuong/tam-ky/');
    expect(text).toContain('Số liệu đang ghi: hạng 2');
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
    await page.context().close();
  });
});

describe('an example of a scheme', () => {
  it('is opened in the data room by its link, as a work of its own, and once', async () => {
    const { page, complaints } = await visit('/tai-lieu/scoring-method/');
    await page.getByRole('button', { name: 'Mở tất cả' }).click();
    await page.locator('a[href$="?mau=/docs/examples/schemes/decathlon.json"]').first().click();
    await page.getByText('decathlon.json').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['//example.org/a.json', 'https://example.org/a.json', '/docs/none.json', '/index.html'])(
    'is not taken from elsewhere, nor where there is none: %s',
    async (address) => {
      const { page, requests } = await visit(`/phong-so-lieu/?mau=${encodeURIComponent(address)}`);
      await page.getByText('phòng số liệu chỉ mở tệp của chính trang này').first().waitFor();
      expect(requests.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
      await page.context().close();
    },
  );
});
