// Every snippet of every element through every filter, and what a reader on a phone sees of it.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { type SnippetKind, snippetKinds } from '@thidua/site/parts';
import { covering } from '@thidua/tooling/matrix';
import { newVisitor, siteUrl } from '../visit.js';
import { openArticle, type Article } from './article.js';
import { filters } from './filters.js';
import { seenOf, type Seen } from './seen.js';
import { snippetUnderTest, viewsUnderTest } from './snippets-under-test.js';

/** As narrow as a phone, and tall enough that nothing waits to be scrolled to. */
const phone = { viewport: { width: 360, height: 6000 } };
const times = (text: string, part: string): number => text.split(part).length - 1;

let article: Article;
beforeAll(async () => {
  article = await openArticle();
});
afterAll(() => article.close());

/** What is left: names of the kinds of content, as the table of the document calls them. */
type Left = 'element' | 'frame' | 'frame, words below' | 'words' | 'words, and code';

/** Shows an article and waits until all of it is there that is going to be. */
async function show(page: Page, body: string): Promise<void> {
  article.body = body;
  await page.goto(article.url);
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll('*')];
    const has = (selector: string) => document.querySelector(selector) !== null;
    const isDrawn = all
      .filter(({ localName }) => localName.startsWith('thidua-'))
      .every(({ shadowRoot }) => shadowRoot?.querySelector('[part=full]'));
    const doFramesSpeak = [...document.querySelectorAll('iframe:not([sandbox=""])')].every(
      (frame) => frame.closest('article')?.querySelector('[data-thidua-framed]'),
    );
    return (
      (isDrawn || !has('script[src$="thidua.js"], script[src*="/pinned/"]')) &&
      (doFramesSpeak || !has('script[src$="iframe.js"]'))
    );
  });
}

/** What stands in the frame inside an article, if there is one. */
async function framed(page: Page, place: number): Promise<Seen | undefined> {
  const frame = await page.$(`#of-${place} iframe`);
  const content = await frame?.contentFrame();
  await content?.locator('[part=source]').waitFor();
  return content?.evaluate(seenOf, 'body');
}

function expectWhole({ text, links }: Seen, view: (typeof viewsUnderTest)[number]): void {
  expect(times(text, view.title), 'titles').toBe(1);
  expect(times(text, view.figure), 'figures').toBe(1);
  expect(times(text, 'Nguồn:'), 'sources').toBe(1);
  expect(text, 'a date').toMatch(/\d{1,2}\/\d{1,2}\/20\d\d/);
  expect(links, 'links').toBe(1);
  expect(text, 'no code').not.toMatch(/[{}<]|thidua|&\w+;|\bfunction\b/);
}

/** CKEditor, told to allow everything, puts a figure with margins of its own around a table. */
const widest = (kind: SnippetKind, { name }: (typeof filters)[number]): number =>
  phone.viewport.width + (kind === 'plain' && name.startsWith('CKEditor 5, all') ? 20 : 0);

/** What is left of a snippet of each element, all on one page. */
async function leftOf(
  kind: SnippetKind,
  filter: (typeof filters)[number],
  filtering: Page,
  reading: Page,
): Promise<Left> {
  const left = new Set<Left>();
  const articles: string[] = [];
  for (const [place, { view }] of viewsUnderTest.entries()) {
    const kept = await filter.run(snippetUnderTest(kind, view, siteUrl), filtering);
    articles.push(`<article id="of-${place}">${kept}</article>`);
  }
  await show(reading, articles.join('\n'));
  for (const [place, each] of viewsUnderTest.entries()) {
    const seen = await reading.evaluate(seenOf, `#of-${place}`);
    if (filter.printsTags && kind !== 'plain') {
      const text = seen.text.replace(/<(script|iframe|thidua-\w+)[^>]*><\/\1>/g, '');
      expect(text, 'code').not.toBe(seen.text);
      expectWhole({ ...seen, text }, each);
      left.add('words, and code');
      continue;
    }
    const inFrame = await framed(reading, place);
    expect(seen.width, `${kind}: no sideways scroll`).toBeLessThanOrEqual(widest(kind, filter));
    if (inFrame) {
      expectWhole(inFrame, each);
      expect(inFrame.width, `${kind}: nor in the frame`).toBeLessThanOrEqual(phone.viewport.width);
    }
    if (inFrame && !seen.text.trim()) left.add('frame');
    else {
      expectWhole(seen, each);
      const isDrawn = await reading.evaluate(
        (selector) =>
          [...document.querySelectorAll(`${selector} *`)].some(({ shadowRoot }) => shadowRoot),
        `#of-${place}`,
      );
      left.add(inFrame ? 'frame, words below' : isDrawn ? 'element' : 'words');
    }
  }
  expect(left.size, 'the same for every element').toBe(1);
  return [...left][0] as Left;
}

/** Each filter goes with a snippet that has a script, and with one that has none; or with all. */
const tried = [
  ...covering({ filter: filters, kind: ['following', 'pinned'] as const }),
  ...covering({ filter: filters, kind: ['frame', 'plain'] as const }),
];
const documentFile = '../../../../docs/filters-table.md';

describe('the document of filters', () => {
  const told = readFileSync(new URL(documentFile, import.meta.url), 'utf8')
    .split('\n')
    .slice(2);
  /** What the document says is left, by filter and kind. */
  const table = new Map(
    told.map((line) => {
      const [, name = '', ...row] = line.split('|').map((cell) => cell.trim());
      return [name, new Map(snippetKinds.map((kind, at) => [kind, row[at]]))] as const;
    }),
  );
  const found = new Map(filters.map(({ name }) => [name, new Map<SnippetKind, Left>()]));

  it.each(filters)(
    'holds of $name: one set of figures with date, source and link, no code, nothing too wide',
    async (filter) => {
      const [{ page: filtering }, { page: reading }] = [
        await newVisitor(),
        await newVisitor(phone),
      ];
      article.body = '';
      await filtering.goto(article.url);
      for (const path of filter.scripts ?? []) await filtering.addScriptTag({ path });
      for (const { kind } of tried.filter((row) => row.filter === filter))
        found.get(filter.name)?.set(kind, await leftOf(kind, filter, filtering, reading));
      await filtering.context().close();
      await reading.context().close();
    },
    180_000,
  );

  it('has the table of what is left', async () => {
    // What was not tried now is as the document has it.
    const lines = filters.map(({ name }) => {
      const row = snippetKinds.map(
        (kind) => found.get(name)?.get(kind) ?? table.get(name)?.get(kind) ?? 'not tried',
      );
      return `| ${name} | ${row.join(' | ')} |`;
    });
    const heading = ['Always new', 'Pinned', 'Frame', 'Static HTML'].join(' | ');
    await expect(
      `${['', `| what the HTML went through | ${heading} |`, '|---|---|---|---|---|'].join('\n')}
${lines.join('\n')}\n`.trimStart(),
    ).toMatchFileSnapshot(documentFile);
  });
});

it('leaves the words where a policy lets no frame in', async () => {
  for (const each of viewsUnderTest) {
    const { page } = await newVisitor(phone);
    article.policy = `frame-src 'none'; script-src ${siteUrl}`;
    article.body = snippetUnderTest('frame', each.view, siteUrl);
    await page.goto(article.url);
    await page.waitForLoadState('networkidle');
    article.policy = '';
    expectWhole(await page.evaluate(seenOf, 'body'), each);
    await page.context().close();
  }
});
