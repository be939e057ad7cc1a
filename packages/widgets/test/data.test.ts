// How data come over the wire, and what a reader sees when they do not; on the built files.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { scoreboard2023 } from '@thidua/quang-nam';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pageOf, type Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A file whose server can be told what to do. */
function serve(path: string) {
  const served = {
    asked: [] as IncomingMessage['headers'][],
    aborted: 0,
    isHeld: false,
    status: 200,
    headers: {} as Record<string, string>,
    title: '',
    body: undefined as string | undefined,
    answer: (): void => undefined,
  };
  site.pages.set(path, (request: IncomingMessage, response: ServerResponse) => {
    served.asked.push(request.headers);
    response.on('close', () => (served.aborted += response.writableFinished ? 0 : 1));
    const tag = `"${encodeURI(served.title)}"`;
    const isSame = request.headers['if-none-match'] === tag;
    served.answer = () => {
      const status = served.status === 200 && isSame ? 304 : served.status;
      response.writeHead(status, { etag: tag, 'cache-control': 'no-cache', ...served.headers });
      response.end(status === 304 ? '' : (served.body ?? titled(served.title)));
    };
    if (!served.isHeld) served.answer();
  });
  site.pages.set(
    path.replace('.json', ''),
    pageOf(`<thidua-leaderboard src="${path}" refresh="5"><p>Dự phòng</p></thidua-leaderboard>`),
  );
  return served;
}

const titled = (name: string, url = 'https://example.org/nguon'): string => {
  const title = { vi: `Bảng ${name}`, en: `Board ${name}` };
  const source = { title, url };
  return JSON.stringify({
    ...scoreboard2023,
    boards: [{ ...scoreboard2023.boards[0], title, source }],
  });
};
const refresh = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('thidua-leaderboard')?.refresh());
const said = (page: Page, text: string): Promise<void> =>
  page.locator('thidua-leaderboard').getByRole('status').filter({ hasText: text }).waitFor();
const titleIs = (page: Page, text: string): Promise<void> =>
  page.locator('[part=title]', { hasText: text }).waitFor();
const hide = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

describe('a refresh', () => {
  it('asks whether what the browser has is still true, and shows what is new', async () => {
    const file = serve('/etag.json');
    file.title = 'một';
    const visit = await site.visit('/etag');
    await titleIs(visit.page, 'Bảng một');
    await refresh(visit.page);
    expect(file.asked.map((headers) => headers['if-none-match'])).toEqual([
      undefined,
      `"${encodeURI('một')}"`,
    ]);
    await titleIs(visit.page, 'Bảng một');
    file.title = 'hai';
    await refresh(visit.page);
    await titleIs(visit.page, 'Bảng hai');
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('leaves it to the browser what a server lets it keep, until it is asked to refresh', async () => {
    const file = serve('/fresh.json');
    file.headers = { 'cache-control': 'max-age=600, stale-while-revalidate=3600' };
    const visit = await site.visit('/fresh');
    await visit.page.getByRole('table').waitFor();
    await visit.page.goto(`${site.url}/fresh`);
    await visit.page.getByRole('table').waitFor();
    expect(file.asked).toHaveLength(1);
    await refresh(visit.page);
    expect(file.asked).toHaveLength(2);
    await visit.close();
  });

  it('comes after the minutes asked for and at most a fifth later, and never while hidden', async () => {
    const file = serve('/often.json');
    const visit = await site.visit('/none');
    await visit.page.clock.install();
    await visit.page.goto(`${site.url}/often`);
    await visit.page.getByRole('table').waitFor();
    await expect.poll(() => file.asked.length).toBe(1);
    await visit.page.waitForLoadState('networkidle');
    await visit.page.clock.runFor(4.9 * 60_000);
    expect(file.asked).toHaveLength(1);
    await visit.page.clock.runFor(1.2 * 60_000);
    await expect.poll(() => file.asked.length).toBe(2);
    await hide(visit.page, true);
    await visit.page.clock.runFor(60 * 60_000);
    expect(file.asked).toHaveLength(2);
    await hide(visit.page, false);
    await expect.poll(() => file.asked.length).toBe(3);
    await hide(visit.page, true);
    await hide(visit.page, false);
    await visit.page.clock.runFor(60_000);
    expect(file.asked).toHaveLength(3);
    await visit.page.evaluate(() => document.querySelector('thidua-leaderboard')?.remove());
    await visit.page.clock.runFor(60 * 60_000);
    expect(file.asked).toHaveLength(3);
    await visit.close();
  });

  it.each([
    ['0.01', 1],
    ['-3', 0],
    ['soon', 0],
  ])('with refresh="%s" comes %d time in 75 seconds', async (minutes, times) => {
    const file = serve('/written.json');
    site.pages.set(
      '/written',
      pageOf(`<thidua-leaderboard src="/written.json" refresh="${minutes}"></thidua-leaderboard>`),
    );
    const visit = await site.visit('/none');
    await visit.page.clock.install();
    await visit.page.goto(`${site.url}/written`);
    await visit.page.getByRole('table').waitFor();
    await visit.page.waitForLoadState('networkidle');
    await visit.page.clock.runFor(75_000);
    await expect.poll(() => file.asked.length).toBe(1 + times);
    await visit.close();
  });

  it('is one for several elements, in the rhythm of the most eager', async () => {
    const file = serve('/shared.json');
    site.pages.set(
      '/shared',
      pageOf(
        ['', 'refresh="2"', 'refresh="30"']
          .map((more) => `<thidua-leaderboard src="/shared.json#x" ${more}></thidua-leaderboard>`)
          .join('') + '<thidua-progress src="./shared.json"></thidua-progress>',
      ),
    );
    const visit = await site.visit('/none');
    await visit.page.clock.install();
    await visit.page.goto(`${site.url}/shared`);
    await visit.page.getByRole('table').nth(2).waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(file.asked).toHaveLength(1);
    await visit.page.clock.runFor(2.5 * 60_000);
    await expect.poll(() => file.asked.length).toBe(2);
    await visit.close();
  });
});

describe('the last visit', () => {
  it('is shown at once, and replaced when the server answers', async () => {
    const file = serve('/again.json');
    file.title = 'cũ';
    const visit = await site.visit('/again');
    await titleIs(visit.page, 'Bảng cũ');
    await visit.page.waitForLoadState('networkidle');
    file.isHeld = true;
    file.title = 'mới';
    await visit.page.goto(`${site.url}/again`);
    await titleIs(visit.page, 'Bảng cũ');
    await expect.poll(() => file.asked.length).toBe(2);
    file.answer();
    await titleIs(visit.page, 'Bảng mới');
    await visit.close();
  });

  it.each([
    [503, undefined, 'Không tải được số liệu (mã 503). Đang hiện số liệu tải về 3 ngày trước.'],
    [200, '{', 'Tệp số liệu không đúng cấu trúc. Đang hiện số liệu tải về 3 ngày trước.'],
  ])('is shown with its age when the source fails (%d)', async (status, body, text) => {
    const file = serve('/old.json');
    const visit = await site.visit('/none');
    await visit.page.clock.install({ time: Date.UTC(2023, 7, 9) });
    await visit.page.goto(`${site.url}/old`);
    await visit.page.getByRole('table').waitFor();
    await visit.page.waitForLoadState('networkidle');
    Object.assign(file, { status, body, title: 'x' });
    await visit.page.clock.setFixedTime(Date.UTC(2023, 7, 12));
    await visit.page.goto(`${site.url}/old`);
    await said(visit.page, text);
    expect(await visit.page.getByRole('row').count()).toBe(19);
    await visit.page.evaluate(() =>
      document.querySelector('thidua-leaderboard')?.setAttribute('lang', 'en'),
    );
    await said(visit.page, 'Showing data that were loaded 3 days ago.');
    await visit.close();
  });

  it('is of one address: another file has no part in it', async () => {
    serve('/mine.json');
    const other = serve('/yours.json');
    other.status = 500;
    const visit = await site.visit('/mine');
    await visit.page.getByRole('table').waitFor();
    await visit.page.goto(`${site.url}/yours`);
    await said(visit.page, 'Không tải được số liệu (mã 500).');
    expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(true);
    await visit.close();
  });

  it('is checked like the network: what another script wrote there is not shown', async () => {
    const file = serve('/tampered.json');
    const visit = await site.visit('/tampered');
    await visit.page.getByRole('table').waitFor();
    await visit.page.waitForLoadState('networkidle');
    await visit.page.evaluate(async () => {
      const cache = await caches.open('thidua-scoreboards');
      const [request] = await cache.keys();
      const headers = { date: new Date().toUTCString() };
      await cache.put(request as Request, new Response('{"boards":[]}', { headers }));
    });
    file.status = 500;
    await visit.page.goto(`${site.url}/tampered`);
    await said(visit.page, 'Không tải được số liệu (mã 500).');
    expect(await visit.page.getByRole('table').count()).toBe(0);
    await visit.close();
  });

  it('is kept for twenty addresses', async () => {
    const visit = await site.visit('/none');
    for (let number = 0; number < 22; number += 1) {
      site.pages.set(`/many-${number}.json`, titled(String(number)));
    }
    site.pages.set(
      '/many',
      pageOf(
        Array.from({ length: 22 }, (_, number) => number)
          .map((number) => `<thidua-progress src="/many-${number}.json"></thidua-progress>`)
          .join(''),
      ),
    );
    await visit.page.goto(`${site.url}/many`);
    const kept = () =>
      visit.page.evaluate(async () => {
        const cache = await caches.open('thidua-scoreboards');
        return (await cache.keys()).length;
      });
    await expect.poll(kept).toBeGreaterThanOrEqual(20);
    await visit.page.waitForTimeout(500);
    expect(await kept()).toBe(20);
    await visit.close();
  });

  it.each([
    ['missing', () => Reflect.deleteProperty(globalThis, 'caches')],
    [
      'forbidden',
      () => {
        const refuse = () => Promise.reject(new DOMException('private', 'SecurityError'));
        Object.assign(CacheStorage.prototype, { open: refuse, match: refuse });
      },
    ],
    [
      'full',
      () => {
        const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
        Object.assign(Cache.prototype, { put: refuse });
      },
    ],
  ])('breaks nothing where memory is %s', async (_name, prepare) => {
    const file = serve('/forgetful.json');
    const visit = await site.visit('/forgetful', { prepare: prepare as () => void });
    await visit.page.getByRole('table').waitFor();
    file.status = 500;
    await refresh(visit.page);
    await said(visit.page, 'Đang hiện số liệu tải về');
    await visit.page.goto(`${site.url}/forgetful`);
    await said(visit.page, 'Không tải được số liệu (mã 500).');
    expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(true);
    expect(visit.console.filter((line) => !line.includes('500'))).toEqual([]);
    await visit.close();
  });
});

describe('a stranger', () => {
  it('is who asks for data: no cookie goes along, and none is taken', async () => {
    const own = serve('/own.json');
    const other = serve('/other.json');
    for (const file of [own, other])
      file.headers = {
        'access-control-allow-origin': site.url,
        'access-control-allow-credentials': 'true',
        'set-cookie': 'taken=1; path=/',
      };
    let withPage: string | undefined;
    site.pages.set('/strangers', (request, response) => {
      withPage = request.headers.cookie;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        pageOf(
          ['/own.json', `${site.otherUrl}/other.json`]
            .map((src) => `<thidua-leaderboard src="${src}"></thidua-leaderboard>`)
            .join(''),
        ),
      );
    });
    const visit = await site.visit('/none');
    await visit.page
      .context()
      .addCookies(
        [site.url, site.otherUrl].map((url) => ({ name: 'session', value: 'secret', url })),
      );
    await visit.page.goto(`${site.url}/strangers`);
    await expect.poll(() => visit.page.getByRole('table').count()).toBe(2);
    // The browser has them, and sends them where it is not told otherwise.
    expect(withPage).toBe('session=secret');
    expect([...own.asked, ...other.asked].map(({ cookie }) => cookie)).toEqual([
      undefined,
      undefined,
    ]);
    const kept = await visit.page.context().cookies();
    expect(kept.map(({ name }) => name)).toEqual(['session', 'session']);
    await visit.close();
  });
});

describe('leaving and coming back', () => {
  const turn = (page: Page, type: string): Promise<void> =>
    page.evaluate((name) => {
      dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    }, type);

  it('ends a request with the page, says nothing of it, and asks again on return', async () => {
    const file = serve('/away.json');
    file.isHeld = true;
    const visit = await site.visit('/away');
    await expect.poll(() => file.asked.length).toBe(1);
    await turn(visit.page, 'pagehide');
    await expect.poll(() => file.aborted).toBe(1);
    expect(await visit.page.getByText('Không tải được').count()).toBe(0);
    await turn(visit.page, 'pageshow');
    await expect.poll(() => file.asked.length).toBe(2);
    file.answer();
    await visit.page.getByRole('table').waitFor();
    await turn(visit.page, 'pagehide');
    await turn(visit.page, 'pageshow');
    await visit.page.waitForTimeout(100);
    expect(file.asked).toHaveLength(2);
    await visit.close();
  });
});

describe('limits', () => {
  it('stops reading a file that is larger than 5 MB', async () => {
    const most = 400;
    let sent = 0;
    let isCutOff = false;
    site.pages.set('/flood.json', (_request, response) => {
      const piece = ' '.repeat(250_000);
      response.once('close', () => (isCutOff = true));
      // Slowly: buffers on the way would swallow what is poured at once.
      const pour = (): void => {
        if (response.destroyed || sent === most) return;
        sent += 1;
        response.write(piece, () => setTimeout(pour, 10));
      };
      pour();
    });
    site.pages.set(
      '/flood',
      pageOf('<thidua-leaderboard src="/flood.json"><p>Dự phòng</p></thidua-leaderboard>'),
    );
    const visit = await site.visit('/flood');
    await said(visit.page, 'Tệp số liệu lớn hơn 5 MB.');
    expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(true);
    await expect.poll(() => isCutOff).toBe(true);
    expect(sent).toBeLessThan(most);
    await visit.close();
  });

  it('gives up after 20 seconds, also in the middle of an answer', async () => {
    for (const beginning of ['', '{ "id": ']) {
      site.pages.set('/stalled.json', (_request, response) => {
        if (beginning) response.write(beginning);
      });
      site.pages.set(
        '/stalled',
        pageOf('<thidua-leaderboard src="/stalled.json"><p>Dự phòng</p></thidua-leaderboard>'),
      );
      const visit = await site.visit('/none');
      await visit.page.clock.install();
      await visit.page.goto(`${site.url}/stalled`);
      await visit.page.waitForTimeout(500);
      // The clock runs on by itself too: some seconds are left for a busy machine.
      await visit.page.clock.runFor(14_000);
      expect(await visit.page.getByText('Đang tải số liệu').isVisible()).toBe(true);
      await visit.page.clock.runFor(7000);
      await said(visit.page, 'Máy chủ số liệu không trả lời trong 20 giây.');
      await visit.close();
    }
  });
});

describe('what is hostile', () => {
  it.each(['javascript:alert(1)', 'data:application/json,{}', 'http://[', 'file:///etc/passwd'])(
    'is not fetched: src="%s"',
    async (src) => {
      site.pages.set(
        '/strange',
        pageOf(`<thidua-leaderboard src="${src}"><p>Dự phòng</p></thidua-leaderboard>`),
      );
      const visit = await site.visit('/strange');
      await said(visit.page, `Địa chỉ số liệu “${src}” không hợp lệ.`);
      expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(true);
      expect(visit.console).toEqual([]);
      await visit.close();
    },
  );

  it('is refused with the place: a source in the data that is no web address', async () => {
    serve('/evil.json').body = titled('x', 'javascript:alert(1)');
    const visit = await site.visit('/evil');
    await said(visit.page, 'Tệp số liệu không đúng cấu trúc (boards.0.source.url).');
    await visit.close();
  });

  it('is text: nothing from data becomes HTML, and only web addresses become links', async () => {
    const html = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const link = (url: string) =>
      `<thidua-progress value="1" target="2" source="x" source-url="${url}"></thidua-progress>`;
    site.pages.set('/html.json', titled(html));
    site.pages.set(
      '/html',
      pageOf(
        '<thidua-leaderboard src="/html.json"></thidua-leaderboard>' +
          ['java&#9;script:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', '/nguon']
            .map(link)
            .join(''),
      ),
    );
    const visit = await site.visit('/html');
    await titleIs(visit.page, html);
    const found = await visit.page.evaluate(() =>
      [...document.querySelectorAll('thidua-leaderboard, thidua-progress')].flatMap(
        ({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll('img, script, a') ?? [])].map((each) => [
            each.localName,
            each.getAttribute('rel'),
            (each as HTMLAnchorElement).protocol,
          ]),
      ),
    );
    expect(found).toHaveLength(2);
    expect(found.filter(([, , protocol]) => !/^https?:$/.test(protocol ?? ''))).toEqual([]);
    expect(found.filter(([name, rel]) => name !== 'a' || rel !== 'noopener')).toEqual([]);
    expect(await visit.page.locator('thidua-progress a').count()).toBe(1);
    expect(await visit.page.title()).toBe('Trang thử');
    expect(visit.console).toEqual([]);
    await visit.close();
  });
});

describe('with integrity', () => {
  const hashOf = (text: string): string =>
    `sha384-${createHash('sha384').update(text).digest('base64')}`;
  const open = (path: string, integrity: string) => {
    const element = `<thidua-leaderboard src="${path}.json" integrity="${integrity}"><p>Dự phòng</p></thidua-leaderboard>`;
    site.pages.set(path, pageOf(element));
    return site.visit(path);
  };

  it('shows the content that was asked for, and no other', async () => {
    const file = serve('/insisted.json');
    file.title = 'đúng';
    const right = await open('/insisted', hashOf(titled('đúng')));
    await titleIs(right.page, 'đúng');
    expect(right.console).toEqual([]);
    await right.close();
    file.title = 'bị sửa';
    const wrong = await open('/insisted', hashOf(titled('đúng')));
    await said(wrong.page, 'Không tải được số liệu.');
    expect(await wrong.page.getByText('Dự phòng').isVisible()).toBe(true);
    expect(await wrong.page.getByText('bị sửa').count()).toBe(0);
    await wrong.close();
  });

  it.each(['junk', 'sha384', 'md5-1B2M2Y8AsgTpgAmY7PhCfg==', 'sha384-x', `${'x'.repeat(64)}`])(
    'shows nothing where it is none, which a browser would pass over: %s',
    async (integrity) => {
      serve('/malformed.json');
      const visit = await open('/malformed', integrity);
      await said(visit.page, `“${integrity}” (integrity) không phải là mã băm`);
      expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(true);
      expect(await visit.page.locator('[part=title]').count()).toBe(0);
      await visit.close();
    },
  );

  it('takes nothing from an element without it, nor from an earlier visit', async () => {
    const file = serve('/both.json');
    file.title = 'bị sửa';
    const visit = await site.visit('/both');
    await titleIs(visit.page, 'bị sửa');
    await visit.page.waitForLoadState('networkidle');
    await visit.page.evaluate(
      (integrity) => {
        const second = document.createElement('thidua-leaderboard');
        second.setAttribute('src', '/both.json');
        second.setAttribute('integrity', integrity);
        document.body.append(second);
      },
      hashOf(titled('đúng')),
    );
    await visit.page
      .locator('thidua-leaderboard')
      .last()
      .getByRole('status')
      .filter({ hasText: 'Không tải được số liệu.' })
      .waitFor();
    expect(await visit.page.locator('[part=title]').count()).toBe(1);
    await visit.close();
  });
});

describe('a part that does not come', () => {
  it('leaves the fallback and a sentence when the code that loads data is missing', async () => {
    const visit = await site.visit('/none');
    serve('/partless.json');
    await visit.page.route('**/scoreboard-source-*.js', (route) => route.abort());
    await visit.page.goto(`${site.url}/partless`);
    await said(visit.page, 'Không hiển thị được nội dung này.');
    expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(true);
    expect(visit.console.join()).not.toContain('Uncaught');
    await visit.close();
  });
});
