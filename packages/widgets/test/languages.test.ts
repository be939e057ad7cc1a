// A language from a file of the page, as the guide has it, under the strict policy: in the loader's
// elements, in pinned ones, and in both at once.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareOf, openSite, type Site } from './support/site.js';

const guide = readFileSync(new URL('../../../docs/languages.md', import.meta.url), 'utf8');
const [, example = ''] = /^```js\n(.*?)^```/ms.exec(guide) ?? [];
const registering = example.replace('https://thidua.example/thidua/', '/embed/');

const scripts = {
  loader: '<script type="module" src="/embed/thidua.js"></script>',
  'pinned file':
    '<script type="module" src="/embed/pinned/leaderboard.js"></script>' +
    '<script type="module" src="/embed/pinned/progress.js"></script>',
  'file of one element':
    '<script type="module" src="/embed/leaderboard.js"></script>' +
    '<script type="module" src="/embed/progress.js"></script>',
};
const elements =
  '<thidua-leaderboard lang="cs" src="/scoreboard.json"></thidua-leaderboard>' +
  '<thidua-progress lang="cs" src="/scoreboard.json" target-id="new-rural-communes"></thidua-progress>';
const language = '<script type="module" src="/cs.js"></script>';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  site.pages.set('/cs.js', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(registering);
  });
});
afterAll(() => site.close());

describe('a language of the page', () => {
  it.each(Object.entries(scripts))('is spoken by the elements of the %s', async (name, script) => {
    site.pages.set('/page', bareOf(elements, language + script));
    const visit = await site.visit('/page');
    await visit.page.locator('thidua-leaderboard').getByText('Pořadí').first().waitFor();
    await visit.page.locator('thidua-progress').getByText('Zdroj: ').first().waitFor();
    expect(visit.console, name).toEqual([]);
    await visit.close();
  });

  it('is spoken as soon as it is there by elements that were there before', async () => {
    site.pages.set('/late', bareOf(elements, scripts.loader));
    const visit = await site.visit('/late');
    const progress = visit.page.locator('thidua-progress');
    await progress.getByText('chỉ nhận vi, en').first().waitFor();
    await visit.page.evaluate('import("/cs.js")');
    await progress.getByText('Zdroj: ').first().waitFor();
    expect(await progress.getByText('chỉ nhận').count()).toBe(0);
    await visit.close();
  });
});
