// Long pages: contents that stay in sight, folded parts, and what survives the way back.
import { describe, expect, it } from 'vitest';
import { everyPath } from './paths.js';
import { newVisitor, siteUrl, visit } from './visit.js';

/** A page as tall as this on a phone is more than anybody scrolls through, in pixels. */
const tallest = 30_000;
/** From this height on a page has contents. */
const tall = 20_000;

it('no page opens 30,000 px tall on a phone, and tall or folded ones have their contents at hand', async () => {
  const { page } = await newVisitor({ viewport: { width: 360, height: 740 } });
  for (const path of everyPath) {
    await page.goto(siteUrl + path, { waitUntil: 'domcontentloaded' });
    const { height, folds, contents } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      folds: document.querySelectorAll('.fold').length,
      contents: document.querySelectorAll('.contents a, .contents-line a').length,
    }));
    expect(height, path).toBeLessThan(tallest);
    if (height >= tall || folds > 0) expect(contents, path).toBeGreaterThanOrEqual(folds || 1);
  }
  await page.context().close();
});

describe('the contents', () => {
  it('stay in sight beside the page where there is room, and mark what is read', async () => {
    const { page } = await visit('/du-lieu/#sources', { viewport: { width: 1280, height: 800 } });
    await page.locator('#sources tbody tr').last().scrollIntoViewIfNeeded();
    const contents = page.locator('.contents');
    expect((await contents.boundingBox())?.y).toBeLessThan(200);
    await expect.poll(() => contents.locator('[aria-current]').innerText()).toBe('Nguồn');
    await page.context().close();
  });

  it('are behind a button that stays at the top of a phone, and go when they were used', async () => {
    const { page } = await visit('/chi-thi/', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Mở tất cả' }).click();
    await page.evaluate(() => scrollTo(0, 20_000));
    const button = page.getByRole('button', { name: 'Nội dung trang' });
    expect((await button.boundingBox())?.y).toBeLessThan(10);
    await button.press('Enter');
    const contents = page.getByRole('navigation', { name: 'Nội dung trang' });
    await contents.getByRole('link', { name: 'Chín bước trong năm' }).click();
    await contents.waitFor({ state: 'hidden' });
    const box = await page.getByRole('heading', { name: 'Chín bước trong năm' }).boundingBox();
    // Below the bar, not under it.
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(400);
    await page.context().close();
  });
});

describe('a folded part', () => {
  it.each([
    ['/chi-thi/#S-160', '[id="S-160"]'],
    ['/chi-thi/#steps', '#steps .item'],
    ['/du-lieu/#sources', '#sources tr'],
    ['/tai-lieu/scoring-method/#rounding', '#rounding p'],
    ['/tai-lieu/api/#formatShare', '#formatShare pre'],
  ])('opens for a link without a script: %s', async (path, inside) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const found = page.locator(inside).first();
    await found.waitFor();
    await page.goto(siteUrl + path.replace(/#.*/, ''));
    expect(await found.isVisible()).toBe(false);
    await page.context().close();
  });

  it('is opened by its heading without a script, with the keyboard', async () => {
    const { page } = await visit('/chi-thi/', { javaScriptEnabled: false });
    await page.getByText('Văn bản viện dẫn').last().locator('xpath=ancestor::summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#documents .item').first().waitFor();
    await page.context().close();
  });

  it('is printed, also where no script ran', async () => {
    for (const path of ['/chi-thi/', '/du-lieu/', '/tai-lieu/scoring-method/', '/tai-lieu/api/']) {
      const { page } = await visit(path, { javaScriptEnabled: false });
      await page.emulateMedia({ media: 'print' });
      const unprinted = await page
        .locator('details')
        .evaluateAll(
          (all) => all.filter((fold) => !fold.lastElementChild?.checkVisibility()).length,
        );
      expect(unprinted, path).toBe(0);
      await page.context().close();
    }
  });
});

describe('on coming back', () => {
  it('finds the search as it was, with what it found', async () => {
    for (const path of ['/chi-thi/', '/dia-phuong/', '/tai-lieu/api/']) {
      const { page } = await visit(path);
      await page.getByRole('searchbox').fill('chi so');
      await page.waitForFunction(() => location.search.startsWith('?tim='));
      const found = page.locator(':is(.item, .api-entry, tbody tr):not([hidden])');
      const count = await found.count();
      await page.goto(`${siteUrl}/du-lieu/`);
      await page.goBack();
      expect(await page.getByRole('searchbox').inputValue(), path).toBe('chi so');
      expect(await found.count(), path).toBe(count);
      await page.context().close();
    }
  });

  it('finds parts open that were opened, and those folded that were not', async () => {
    const { page } = await visit('/chi-thi/');
    await page.getByRole('heading', { name: 'Nơi nhận' }).click();
    await page.locator('#recipients .item').first().waitFor();
    await page.waitForFunction(() => Array.isArray((history.state as { folds?: unknown })?.folds));
    await page.goto(`${siteUrl}/du-lieu/`);
    await page.goBack();
    await page.locator('#recipients .item').first().waitFor();
    expect(await page.locator('#steps .item').first().isVisible()).toBe(false);
    await page.context().close();
  });
});
