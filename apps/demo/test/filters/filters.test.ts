// Every snippet of every element through every filter, and what a reader on a phone sees of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { snippetKinds, type SnippetKind } from '../../src/embed/snippets.js';
import { newVisitor, siteUrl } from '../visit.js';
import { openArticle, type Article } from './article.js';
import { filters } from './filters.js';
import { seenOf, type Seen } from './seen.js';
import { snippetUnderTest, viewsUnderTest } from './snippets-under-test.js';

const phone = { viewport: { width: 360, height: 800 } };
const times = (text: string, part: string): number => text.split(part).length - 1;

let article: Article;
beforeAll(async () => {
  article = await openArticle();
});
afterAll(() => article.close());

/** What is left: names of the kinds of content, as the table of the document calls them. */
type Left = 'element' | 'frame' | 'frame, words below' | 'words';

/** Waits until what the page is going to show is shown. */
async function arrive(page: Page): Promise<void> {
  await page.goto(article.url);
  await page.waitForFunction(() => {
    const has = (selector: string) => document.querySelector(selector);
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('thidua-'),
    );
    const isScripted = has('script[src*="/thidua/"]:not([src$="iframe.js"])');
    const isDrawn = elements.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=full]'));
    const isFrameScripted = has('script[src$="iframe.js"]') && has('iframe:not([sandbox=""])');
    return (
      (!isScripted || isDrawn) && (!isFrameScripted || has('.thidua-figures[data-thidua-framed]'))
    );
  });
  await page.waitForLoadState('networkidle');
}

/** What stands in the frame, if there is one. */
async function framed(page: Page): Promise<Seen | undefined> {
  const frame = page.frames().find((each) => each.url().startsWith(siteUrl()));
  await frame?.locator('[part=source]').waitFor();
  return frame?.evaluate(seenOf);
}

function expectWhole({ text, links }: Seen, view: (typeof viewsUnderTest)[number]): void {
  expect(times(text, view.title), 'titles').toBe(1);
  expect(times(text, view.figure), 'figures').toBe(1);
  expect(times(text, 'Nguồn:'), 'sources').toBe(1);
  expect(text, 'a date').toMatch(/\d{1,2}\/\d{1,2}\/20\d\d/);
  expect(links, 'links').toBe(1);
  expect(text, 'no code').not.toMatch(/[{}<]|thidua|&\w+;|\bfunction\b/);
}

async function leftOf(kind: SnippetKind, filter: (typeof filters)[number]): Promise<Left> {
  const left = new Set<Left>();
  for (const each of viewsUnderTest) {
    const { page } = await newVisitor(phone);
    article.body = '';
    await page.goto(article.url);
    for (const path of filter.scripts ?? []) await page.addScriptTag({ path });
    article.body = await filter.run(snippetUnderTest(kind, each.view, siteUrl()), page);
    await arrive(page);
    const seen = await page.evaluate(seenOf);
    const inFrame = await framed(page);
    expect(seen.width).toBeLessThanOrEqual(phone.viewport.width);
    if (inFrame) {
      expectWhole(inFrame, each);
      expect(inFrame.width).toBeLessThanOrEqual(phone.viewport.width);
    }
    if (inFrame && !seen.text.trim()) left.add('frame');
    else {
      expectWhole(seen, each);
      const isDrawn = await page.evaluate(() =>
        [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot),
      );
      left.add(inFrame ? 'frame, words below' : isDrawn ? 'element' : 'words');
    }
    await page.context().close();
  }
  expect(left.size, 'the same for every element').toBe(1);
  return [...left][0] as Left;
}

describe('the document of filters', () => {
  const table = new Map<string, Left[]>();

  it.each(filters)(
    'holds of $name: one set of figures with date, source and link, no code, nothing too wide',
    async (filter) => {
      const row: Left[] = [];
      for (const kind of snippetKinds) row.push(await leftOf(kind, filter));
      table.set(filter.name, row);
    },
    180_000,
  );

  it('has the table of what is left', async () => {
    const lines = filters.map(
      ({ name }) => `| ${name} | ${table.get(name)?.join(' | ') ?? 'not tried'} |`,
    );
    const heading = ['Always new', 'Pinned', 'Frame', 'Static HTML'].join(' | ');
    await expect(
      `${['', `| what the HTML went through | ${heading} |`, '|---|---|---|---|---|'].join('\n')}
${lines.join('\n')}\n`.trimStart(),
    ).toMatchFileSnapshot('../../../../docs/filters-table.md');
  });
});

it('leaves the words where a policy lets no frame in', async () => {
  for (const each of viewsUnderTest) {
    const { page } = await newVisitor(phone);
    article.policy = `frame-src 'none'; script-src ${siteUrl()}`;
    article.body = snippetUnderTest('frame', each.view, siteUrl());
    await page.goto(article.url);
    await page.waitForLoadState('networkidle');
    article.policy = '';
    expectWhole(await page.evaluate(seenOf), each);
    await page.context().close();
  }
});
