// Plain HTML of every element on a phone: a CMS may take all styles away, and with them any way to
// scroll a table.
import { scoreboard2023 as quangNam } from '@thidua/quang-nam';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { renderStatic } from '@thidua/widgets/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nouns } from '../src/elements/nouns.js';
import { bareOf, openSite, underPolicy, type Site } from './support/site.js';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

/** Where static HTML keeps its looks. */
const inlineStyles = "default-src 'none'; style-src 'unsafe-inline'";
/** The narrowest phone, with the margins of a page. */
const phone = { viewport: { width: 320, height: 700 }, javaScriptEnabled: false };

describe.each([
  ['Quảng Nam', quangNam],
  ['the sample province', sample],
])('plain HTML of %s', (_province, scoreboard) => {
  it.each(nouns)('of %s fits a phone, with its styles and without', async (noun) => {
    for (const hasLook of [true, false]) {
      const markup = renderStatic(noun, { scoreboard, hasLook });
      site.pages.set('/plain', underPolicy(inlineStyles, bareOf(markup)));
      const { page, close } = await site.visit('/plain', phone);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, hasLook ? 'with styles' : 'without').toBeLessThanOrEqual(320);
      await close();
    }
  });
});
