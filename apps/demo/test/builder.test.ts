// The embed builder, as an editor uses it, and its snippets on a page of another origin.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nouns, type SnippetKind, snippetKinds } from '@thidua/site/parts';
import { covering } from '@thidua/tooling/matrix';
import { newVisitor, settled, siteUrl, visit, type Visit } from './visit.js';

const builder = '/nhung/';
/** Another one is as narrow as a phone, and not seen. */
const shownFrame = '#stage iframe:not(.measure)';
const kindNames: Record<SnippetKind, string> = {
  following: 'Luôn mới',
  pinned: 'Giữ nguyên',
  frame: 'Khung (iframe)',
  plain: 'HTML tĩnh',
};

const choose = (page: Page, kind: SnippetKind) =>
  page.getByRole('radio', { name: kindNames[kind] }).check();

/** The snippet, once it says what it should. */
async function snippetWith(page: Page, words: string): Promise<string> {
  const field = page.getByRole('textbox', { name: 'Đoạn mã' });
  await expect.poll(() => field.inputValue()).toContain(words);
  return field.inputValue();
}

const marks: Record<SnippetKind, string> = {
  following: '/thidua/thidua.js"></script>',
  pinned: 'integrity="sha384-',
  frame: '<iframe class="thidua-frame"',
  plain: '<div>\n<section style="',
};

let article = '';
const newspaper = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="vi"><link rel="icon" href="data:,"><title>Bài</title>
<body>${article}`);
});
beforeAll(() => new Promise<void>((done) => void newspaper.listen(0, '127.0.0.1', done)));
afterAll(() => {
  newspaper.closeAllConnections();
  newspaper.close();
});

/** A page of another origin, with what was pasted and nothing else. */
async function paste({ page }: Visit, snippet: string): Promise<void> {
  article = snippet;
  const { port } = newspaper.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
}

const pasted = covering({
  kind: snippetKinds,
  noun: nouns,
});

it.each(pasted)('shows on another site what is pasted for $noun: $kind', async ({ noun, kind }) => {
  const { page } = await visit(`${builder}?noun=${noun}&kind=${kind}`);
  const snippet = await snippetWith(page, marks[kind]);
  await page.context().close();
  const visitor = await newVisitor();
  await paste(visitor, snippet);
  const frame = kind === 'frame' ? visitor.page.frameLocator('iframe') : visitor.page;
  if (kind === 'plain') await visitor.page.getByRole('heading', { level: 2 }).waitFor();
  else await frame.locator(`thidua-${noun}`).locator('[part=source]').waitFor();
  if (kind === 'following' || kind === 'pinned') await settled(visitor.page);
  await frame.getByText('Nguồn:').filter({ visible: true }).first().waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.page.context().close();
});

it('says what a snippet costs, as it comes over the wire', async () => {
  for (const kind of ['following', 'pinned', 'frame'] as const) {
    const { page } = await visit(`${builder}?noun=leaderboard&kind=${kind}`);
    const snippet = await snippetWith(page, marks[kind]);
    const text = await page.locator('#embed-cost').innerText();
    const [pasted = 0, loaded = 0] = [...text.matchAll(/([\d,]+) kB/g)].map(([, number = '']) =>
      Number(number.replace(',', '.')),
    );
    await page.context().close();
    expect(pasted).toBeCloseTo(Buffer.byteLength(snippet) / 1000, 1);
    const visitor = await newVisitor();
    const answers: Promise<number>[] = [];
    visitor.page.on('requestfinished', (request) => {
      if (!request.url().startsWith(siteUrl)) return;
      answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await paste(visitor, snippet);
    const shown = kind === 'frame' ? visitor.page.frameLocator('iframe') : visitor.page;
    await shown.getByRole('searchbox').waitFor();
    await visitor.page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(answers)).reduce((sum, one) => sum + one, 0);
    expect(bytes / 1000 / loaded, `${kind}: ${bytes} B, said ${loaded} kB`).toBeCloseTo(1, 1);
    await visitor.page.context().close();
  }
});

it('follows every choice in preview, snippet and address, and comes back from the address', async () => {
  const { page, complaints } = await visit(builder);
  await snippetWith(page, 'limit="5"');
  await page.locator('#builder').getByLabel('Cụm thi đua').selectOption('cum-mien-nui');
  await page.getByLabel('Làm nổi bật').selectOption({ label: 'Tây Giang' });
  await page.getByLabel('Số dòng').selectOption({ label: 'Tất cả' });
  await page.getByLabel('Sáng hay tối').selectOption('dark');
  const wanted = 'board="dti-2023" bloc="cum-mien-nui" highlight="504" theme="dark" full-url="';
  const snippet = await snippetWith(page, wanted);
  expect(snippet).toContain('Cụm miền núi');
  const shown = page.locator('#stage thidua-leaderboard');
  await shown.getByRole('row', { name: 'Tây Giang' }).waitFor();
  expect(await shown.getByRole('row', { name: 'Quế Sơn' }).count()).toBe(0);
  await page.reload();
  expect(await snippetWith(page, wanted)).toBe(snippet);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/embed/?*bloc=cum-mien-nui*');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('gives a frame the height that it needs at the chosen width, for where its script is stripped', async () => {
  const heights: number[] = [];
  for (const width of ['300', '640']) {
    const { page } = await visit(`${builder}?noun=leaderboard&kind=frame&width=${width}`);
    await expect
      .poll(() => page.locator(shownFrame).evaluate((frame) => frame.clientHeight))
      .toBeGreaterThan(700);
    const height = await page.locator(shownFrame).evaluate((frame) => frame.clientHeight);
    await snippetWith(page, `width="${width}" height="${height}"`);
    heights.push(height);
    await page.context().close();
  }
  const [narrow = 0, wide = 0] = heights;
  expect(narrow).toBeGreaterThan(wide);
});

it('draws each element with its styles, however often another is chosen', async () => {
  const { page } = await visit(builder);
  await snippetWith(page, '<thidua-leaderboard');
  for (const [name, tag] of [
    ['Tiến độ', 'thidua-progress'],
    ['Đếm ngược', 'thidua-countdown'],
    ['Bảng xếp hạng', 'thidua-leaderboard'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    await snippetWith(page, `<${tag}`);
    const base = page.locator(`#stage ${tag} [part=base]`);
    await base.waitFor();
    expect(await base.evaluate((box) => getComputedStyle(box).borderTopWidth), tag).toBe('1px');
  }
  await page.context().close();
});

it('shows a dark element on a light page', async () => {
  const { page } = await visit('/xem/bang-xep-hang/dti-2023/?theme=dark');
  const base = page.locator('thidua-leaderboard [part=base]');
  const lightness = (property: 'color' | 'backgroundColor') =>
    base.evaluate((box, name) => {
      const parts = getComputedStyle(box)[name].match(/\d+/g) ?? [];
      return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    }, property);
  await expect.poll(() => lightness('backgroundColor')).toBeLessThan(200);
  expect(await lightness('color')).toBeGreaterThan(500);
  await page.emulateMedia({ media: 'print' });
  expect(await lightness('color'), 'dark ink on paper').toBeLessThan(200);
  await page.context().close();
});

it('says that data did not come, and goes on when they do', async () => {
  const { page } = await newVisitor();
  let isDown = true;
  await page.route('**/data/scoreboard-2023.json', (route) =>
    isDown ? route.fulfill({ status: 503, body: '<html>' }) : route.continue(),
  );
  await page.goto(siteUrl + builder);
  await snippetWith(page, 'Chưa tạo được đoạn mã. Không tải được số liệu.');
  expect(await page.getByRole('button', { name: 'Chép đoạn mã' }).isDisabled()).toBe(true);
  isDown = false;
  await page.getByLabel('Sáng hay tối').selectOption('dark');
  await snippetWith(page, 'theme="dark" full-url="');
  expect(await page.getByRole('button', { name: 'Chép đoạn mã' }).isEnabled()).toBe(true);
  await page.context().close();
});

it('offers only what the element and the way to paste have', async () => {
  const { page } = await visit(builder);
  await page.getByRole('radio', { name: 'Đếm ngược', exact: true }).check();
  await snippetWith(page, '<thidua-countdown');
  expect(await page.getByLabel('Số dòng').isVisible()).toBe(false);
  expect(await page.getByLabel('Ngày kỷ niệm').isVisible()).toBe(true);
  expect(page.url()).not.toContain('limit');
  expect(await page.getByLabel('Chiều rộng').isVisible()).toBe(false);
  await choose(page, 'frame');
  await page.getByLabel('Chiều rộng').selectOption('480');
  await snippetWith(page, 'width="480"');
  await choose(page, 'following');
  await page.getByRole('radio', { name: 'Tiến độ', exact: true }).check();
  await snippetWith(page, 'target-id="new-rural-communes"');
  await page.context().close();
});

it('shows each kind as readers will see it', async () => {
  const { page, complaints } = await visit(builder);
  await choose(page, 'frame');
  await page.frameLocator(shownFrame).getByRole('table').waitFor();
  await choose(page, 'plain');
  await page.locator('#stage .plain table').waitFor();
  expect(await page.locator('#stage iframe, #stage thidua-leaderboard').count()).toBe(0);
  await choose(page, 'following');
  await page.locator('#stage thidua-leaderboard').getByRole('searchbox').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('copies what it shows, and says where it goes; where copying is refused it says what to do', async () => {
  const { page } = await visit(builder, { permissions: ['clipboard-read', 'clipboard-write'] });
  const snippet = await snippetWith(page, '<thidua-leaderboard');
  await page.getByRole('button', { name: 'Chép đoạn mã' }).click();
  await page.getByText('Đã chép. Dán vào chế độ mã nguồn').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(snippet);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Chép đoạn mã' }).click();
  await page.getByText('Trình duyệt không cho chép').waitFor();
  const selected = await page.evaluate(() => {
    const field = document.querySelector('textarea');
    return field && field.selectionEnd - field.selectionStart;
  });
  expect(selected).toBe(snippet.length);
  await page.context().close();
});

it('names what a site with a policy must allow, and nothing for plain HTML', async () => {
  const { page } = await visit(builder);
  await page.getByText('Dành cho quản trị: trang có chính sách bảo mật (CSP)?').click();
  await page.getByText(`script-src ${siteUrl}/thidua/;`).waitFor();
  await choose(page, 'plain');
  await page.getByText('không cần thêm gì').waitFor();
  await page.context().close();
});

it('leaves out what an address asks and no field offers', async () => {
  const { page, complaints } = await visit(
    `${builder}?noun=leaderboard&id=%22%3E%3Cscript%3E&bloc=cum-x&limit=7&kind=evil&lang=fr&theme=pink`,
  );
  const snippet = await snippetWith(page, 'board="dti-2023" limit="7" full-url="');
  expect(snippet.match(/<script/g)).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('has every kind of snippet for who has no JavaScript', async () => {
  const { page } = await newVisitor({ javaScriptEnabled: false });
  await page.goto(siteUrl + builder);
  const shown = await page.locator('.snippet-text').allInnerTexts();
  expect(shown).toHaveLength(snippetKinds.length);
  for (const [place, kind] of snippetKinds.entries()) expect(shown[place]).toContain(marks[kind]);
  await page.context().close();
});
