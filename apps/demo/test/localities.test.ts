// The pages of the localities, in a real browser.
import { isMissing, localitiesAt } from '@thidua/core';
import { administrativeEvents, communes, localities, scoreboard2023 } from '@thidua/quang-nam';
import { describe, expect, it } from 'vitest';
import { localityRoute, routes } from '../src/routes.js';
import { siteUrl, visit } from './visit.js';

const unitsOn = (date: string) => {
  const units = localitiesAt(communes, date);
  if (isMissing(units)) throw new Error(`${date} is not known`);
  return units;
};
const onListedDay = unitsOn('2023-04-10');

describe('without JavaScript', () => {
  it('lists the 18 localities and all of their 241 communes, each with a link', async () => {
    const { page } = await visit('/dia-phuong/', { javaScriptEnabled: false });
    expect(await page.locator('#main tbody tr').count()).toBe(18);
    const links = page.locator('.commune-lists li a');
    expect(await links.count()).toBe(241);
    expect(await page.locator('.tile-map a').count()).toBe(18);
    await page.context().close();
  });

  it('has on every page each commune of 10 April 2023, where the index says it is', async () => {
    for (const locality of localities) {
      const text = await (await fetch(siteUrl + localityRoute(locality).vi)).text();
      const own = onListedDay.filter(({ parent }) => parent === locality.code);
      expect(own.length, locality.name.vi).toBeGreaterThan(0);
      for (const { code } of own) expect(text, code).toContain(`id="${code}"`);
    }
  });

  it('says what became of communes and wards on each of the three days', async () => {
    const { page } = await visit('/dia-phuong/nong-son/', { javaScriptEnabled: false });
    const row = (code: string) => page.locator(`tr:has([id="${code}"])`).innerText();
    expect(await row('20656')).toMatch(
      /đến 9\/4\/2023 là xã Quế Trung[^]*chuyển về huyện Quế Sơn[^]*Xã Nông Sơn/,
    );
    expect(await row('20672')).toContain('nhập thành xã Quế Lộc, chuyển về huyện Quế Sơn');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Huyện Quế Sơn và huyện Nông Sơn nhập thành huyện Quế Sơn.');
    expect(text).toContain('Từ ngày 1/7/2025 không còn cấp huyện');
    expect(text).not.toContain('Thành phố Đà Nẵng và tỉnh Quảng Nam');
    await page.context().close();
  });

  it('says for each unit of 2025 its area and of what it was formed, inside one locality', async () => {
    const { page } = await visit('/en/localities/hoi-an/', { javaScriptEnabled: false });
    const rows = await page
      .locator('table:has(caption:text("Units from 1 July 2025")) tbody tr')
      .allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows.join('\n')).toMatch(/Tan Hiep Commune\s+20434\s+16.43\s+Tan Hiep Commune/);
    const parentOf = new Map(unitsOn('2025-06-30').map(({ code, parent }) => [code, parent]));
    for (const { date, from } of administrativeEvents.filter(({ to }) => to[0]?.length === 5)) {
      if (date !== '2025-07-01') continue;
      expect(new Set(from.map((code) => parentOf.get(code))).size, from.join()).toBe(1);
    }
    await page.context().close();
  });

  it('tells a figure with its status, date and source, and a gap in words', async () => {
    const { page } = await visit('/dia-phuong/tay-giang/', { javaScriptEnabled: false });
    const facts = await page.locator('.facts').innerText();
    expect(facts).toContain('20.005 người (đã công bố)');
    expect(facts).toContain('defzone.net · 1/4/2019');
    expect(facts).toContain('hạng 18 trên 18, xếp loại Khá; điểm: 85,42%');
    await page.goto(`${siteUrl}/dia-phuong/tam-ky/`);
    expect(await page.locator('.facts').innerText()).toContain('chưa tìm thấy số liệu có nguồn');
    expect(await page.locator('.gaps').innerText()).toContain('Dân số');
    await page.context().close();
  });
});

it('finds a locality and a commune by name without accents, and by code', async () => {
  const { page, complaints } = await visit('/dia-phuong/');
  const search = page.getByRole('searchbox');
  await search.fill('ch’om');
  await page.getByText('Tìm thấy 1/259 dòng.').waitFor();
  await search.fill('20656');
  await page.getByRole('link', { name: 'Thị trấn Trung Phước' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
    '/dia-phuong/nong-son/#20656',
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('goes from tile to tile by keyboard, and marks where it is', async () => {
  const { page } = await visit('/dia-phuong/dai-loc/');
  expect(await page.locator('.tile.here').textContent()).toContain('Đại');
  expect(await page.locator('.tile.near').count()).toBe(5);
  await page.locator('.tile-map').getByRole('link', { name: 'Nông Sơn' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dia-phuong/nong-son/');
  await page.context().close();
});

it('keeps to its page in the other language', async () => {
  for (const locality of localities) {
    const { vi, en } = localityRoute(locality);
    const text = await (await fetch(siteUrl + vi)).text();
    expect(text, vi).toMatch(new RegExp(`id="language"\\s+href="${en}"`));
    expect(text).toContain(`href="${routes.localities.vi}"`);
  }
});

describe('where a locality stands', () => {
  const board = scoreboard2023.boards[0];
  if (!board) throw new Error('There is no ranking');

  it('is the first thing on every page: rank, bloc rank, grade, the next above and below', async () => {
    for (const locality of localities) {
      const text = await (await fetch(siteUrl + localityRoute(locality).vi)).text();
      const row = board.rows.find(({ code }) => code === locality.code);
      const [before = ''] = text.split('class="with-contents"');
      const places = /<dl class="places">([^]*?)<\/dl>/.exec(before)?.[1] ?? '';
      expect(places, locality.name.vi).toContain(`>${String(row?.rank)}/18<`);
      expect(places).toContain(`>${String(row?.blocRank)}/9<`);
      for (const near of board.rows) {
        if (Math.abs(Number(near.rank) - Number(row?.rank)) !== 1) continue;
        const other = localities.find(({ code }) => code === near.code);
        expect(before).toContain(`href="${localityRoute(other ?? locality).vi}"`);
      }
    }
  });

  it('is where names on the board lead, and the page leads back', async () => {
    const { page } = await visit('/');
    await page.locator('thidua-leaderboard').getByRole('link', { name: 'Bắc Trà My' }).click();
    await page.waitForURL('**/dia-phuong/bac-tra-my/');
    await page.getByRole('link', { name: 'Xem trên bảng xếp hạng' }).click();
    await page.waitForURL('**/xem/bang-xep-hang/dti-2023/?highlight=515');
    await page.context().close();
  });
});

it('sorts the list and colours the tiles, says so in the address, and keeps it on coming back', async () => {
  const { page, complaints } = await visit('/dia-phuong/');
  const first = page.locator('#main tbody tr').first();
  expect(await first.innerText()).toContain('Quế Sơn');
  await page.getByLabel('Sắp xếp bảng').selectOption('area');
  expect(await first.innerText()).toContain('Nam Giang');
  expect(await page.locator('a.tile[data-shade="4"]').count()).toBe(5);
  expect(new URL(page.url()).search).toBe('?theo=area');
  expect(await page.locator('#language').getAttribute('href')).toContain('?by=area');
  await page.locator('a.tile rect').first().click();
  await page.waitForURL('**/dia-phuong/*/');
  await page.goBack();
  await page.waitForFunction(() =>
    document.querySelector('#main tbody tr')?.textContent.includes('Nam Giang'),
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe('two localities side by side', () => {
  it('are those of the address, and those that a reader chooses', async () => {
    const { page } = await visit('/dia-phuong/so-sanh/?dia-phuong=515&voi=502');
    const heads = page.locator('.comparison thead th').filter({ visible: true });
    expect(await heads.allInnerTexts()).toEqual(['Số liệu', 'Bắc Trà My', 'Tam Kỳ']);
    await page.getByLabel('So với').selectOption('504');
    expect(await heads.allInnerTexts()).toContain('Tây Giang');
    expect(new URL(page.url()).search).toBe('?dia-phuong=515&voi=504');
    expect(await page.locator('#language').getAttribute('href')).toContain('locality=515&with=504');
    await page.context().close();
  });

  it('stand among all of them without JavaScript', async () => {
    const { page } = await visit('/dia-phuong/so-sanh/', { javaScriptEnabled: false });
    const heads = page.locator('.comparison thead th').filter({ visible: true });
    expect(await heads.count()).toBe(19);
    await page.context().close();
  });
});
