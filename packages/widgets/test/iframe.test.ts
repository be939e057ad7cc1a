// Frames that fit what they show, on the built files: the page on one origin, the frame on another.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareOf, openSite, pageOf, underPolicy, type Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  site.pages.set('/framed.css', 'body { margin: 8px } p { margin: 0; height: 100px }');
});
afterAll(() => site.close());

const module = '<script type="module" src="/embed/iframe.js"></script>';
const inner =
  '<link rel="stylesheet" href="/framed.css"><script type="module" src="/embed/framed.js"></script>';
const frame = (path: string, more = ''): string =>
  `<iframe class="thidua-frame" title="Bảng" height="600" src="${site.otherUrl}${path}" ${more}></iframe>`;

const strict = "; require-trusted-types-for 'script'; trusted-types 'none'";
const open = (body: string, head = module, more = strict) => {
  site.pages.set(
    '/host',
    underPolicy(`default-src 'self'; frame-src 'self' ${site.otherUrl}${more}`, bareOf(body, head)),
  );
  return site.visit('/host');
};
const heights = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...document.querySelectorAll('iframe')].map((each) => each.clientHeight));

/** A page that says something to the page around it. */
const speaker = (path: string, script: string): string => {
  site.pages.set(`${path}.js`, script);
  site.pages.set(path, bareOf('<p>x</p>', `<script src="${path}.js"></script>`));
  return path;
};

/** Says heights as soon as it can and, as pages with the published script do, when it is asked. */
const saying = (...heights: (string | number)[]): string => {
  const each = heights.map((height) => `parent.postMessage({ thiduaHeight: ${height} }, '*');`);
  return `const say = () => { ${each.join('')} }; addEventListener('message', say); say();`;
};

describe('a frame', () => {
  it('gets the height of what it shows, and follows it', async () => {
    site.pages.set(
      '/board',
      pageOf('<thidua-leaderboard src="/scoreboard.json"></thidua-leaderboard>', inner),
    );
    const visit = await open(frame('/board'));
    const inside = visit.page.frameLocator('iframe');
    await inside.getByRole('table').waitFor();
    const fits = () =>
      inside.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
    await expect.poll(() => heights(visit.page)).not.toEqual([600]);
    await expect.poll(fits).toBe(0);
    const [whole = 0] = await heights(visit.page);
    expect(whole).toBeGreaterThan(700);
    await inside.getByRole('searchbox').fill('Hội An');
    await expect.poll(async () => (await heights(visit.page))[0]).toBeLessThan(whole - 300);
    await expect.poll(fits).toBe(0);
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('fits among others, when it is added later, and with the script twice and late', async () => {
    site.pages.set('/one', bareOf('<p>1</p>', inner));
    site.pages.set('/three', bareOf('<p>1</p><p>2</p><p>3</p>', inner));
    const visit = await open(frame('/one') + frame('/three'), '', '');
    await visit.page.waitForLoadState('networkidle');
    expect(await heights(visit.page)).toEqual([600, 600]);
    for (const type of ['module', 'text/javascript', 'text/javascript']) {
      await visit.page.addScriptTag({ url: '/embed/iframe.js', type });
    }
    await expect.poll(() => heights(visit.page)).toEqual([116, 316]);
    await visit.page.evaluate(() =>
      document.body.append(document.querySelector('iframe')?.cloneNode() as Node),
    );
    await visit.page.evaluate(() =>
      document.querySelectorAll('iframe')[2]?.style.removeProperty('height'),
    );
    await expect.poll(() => heights(visit.page)).toEqual([116, 316, 116]);
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('fits in pages with rules for frames, and with a border', async () => {
    site.pages.set('/one', bareOf('<p>1</p>', inner));
    site.pages.set(
      '/rules.css',
      '* { box-sizing: border-box } iframe { height: auto !important; border: 5px solid }',
    );
    const visit = await open(frame('/one'), `<link rel="stylesheet" href="/rules.css">${module}`);
    await expect.poll(() => heights(visit.page)).toEqual([116]);
    await visit.close();
  });

  it('is as wide as its column where a policy stops the style of the snippet, or as its width says', async () => {
    site.pages.set('/one', bareOf('<p>1</p>', inner));
    const column = (body: string) => `<main>${body}</main>`;
    site.pages.set('/column.css', 'main { width: 640px }');
    const visit = await open(
      column(frame('/one')) + column(frame('/one', 'width="350"')),
      `<link rel="stylesheet" href="/column.css">${module}`,
    );
    const sizes = () =>
      visit.page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({ offsetWidth, clientWidth }) => [
          offsetWidth,
          clientWidth,
        ]),
      );
    await expect.poll(sizes).toEqual([
      [640, 640],
      [350, 350],
    ]);
    await visit.close();
  });

  it('fits in a sandbox without an origin', async () => {
    site.pages.set('/plain.js', '');
    site.pages.set(
      '/sandboxed',
      bareOf(
        '<p>1</p>',
        '<link rel="stylesheet" href="/framed.css"><script src="/embed/framed.js" defer></script>',
      ),
    );
    const visit = await open(frame('/sandboxed', 'sandbox="allow-scripts"'));
    await expect.poll(() => heights(visit.page)).toEqual([116]);
    await visit.close();
  });

  it('keeps its fixed height without the script, and without a script inside', async () => {
    site.pages.set('/one', bareOf('<p>1</p>', inner));
    site.pages.set('/mute', bareOf('<p>1</p>'));
    const without = await open(frame('/one'), '');
    await without.page.waitForLoadState('networkidle');
    expect(await heights(without.page)).toEqual([600]);
    await without.close();
    const mute = await open(frame('/mute'));
    await mute.page.waitForLoadState('networkidle');
    expect(await heights(mute.page)).toEqual([600]);
    await mute.close();
  });
});

/** Notes what a page in a frame shows on paper: while it is laid out for it, not before. */
const probe = `matchMedia('print').addEventListener('change', ({ matches }) => {
  if (!matches) return;
  const { scrollHeight } = document.documentElement;
  const board = document.body.firstElementChild.shadowRoot;
  globalThis.paper = {
    rows: board.querySelectorAll('tbody tr').length,
    hidden: Math.max(0, scrollHeight - innerHeight),
    width: innerWidth,
  };
});`;

describe('on paper', () => {
  const paper = { format: 'A4', margin: { left: '2cm', right: '2cm' } };

  it.each([
    ['the rows of the screen', 'leaderboard', 'limit="5"', 1280, 5],
    ['the rows of a telephone', 'leaderboard', 'limit="5"', 360, 5],
    ['every row', 'leaderboard', '', 1280, 18],
    ['lines that wrap there', 'progress', '', 1280, 0],
  ])('a frame shows %s, down to the source', async (_name, noun, attributes, width, rows) => {
    site.pages.set('/probe.js', probe);
    site.pages.set(
      '/printed',
      pageOf(
        `<thidua-${noun} src="/scoreboard.json" ${attributes}></thidua-${noun}>`,
        `${inner}<script type="module" src="/probe.js"></script>`,
      ),
    );
    const visit = await open(frame('/printed'));
    await visit.page.setViewportSize({ width, height: 800 });
    await visit.page.frameLocator('iframe').getByText('Nguồn').first().waitFor();
    const [, child] = visit.page.frames();
    const fits = () =>
      child?.evaluate(() => document.documentElement.scrollHeight === innerHeight) ?? false;
    await expect.poll(fits).toBe(true);
    await visit.page.pdf(paper);
    const printed = await child?.evaluate(() => (globalThis as { paper?: unknown }).paper);
    expect(printed).toEqual({ rows, hidden: 0, width: expect.any(Number) as number });
    expect(printed).not.toMatchObject({ width: await visit.page.evaluate(() => innerWidth) });
    await expect.poll(fits).toBe(true);
    await visit.close();
  });
});

describe('the words below a frame', () => {
  const words = (id: string): string => `<p class="thidua-figures" id="${id}">9</p>`;
  const seen = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.thidua-figures')]
        .filter((each) => each.getClientRects().length)
        .map(({ id }) => id),
    );

  it('are hidden on the screen while it works, and printed; no others are', async () => {
    site.pages.set('/one', bareOf('<p>1</p>', inner));
    site.pages.set('/mute', bareOf('<p>1</p>'));
    site.pages.set('/far.css', 'main { height: 20000px }');
    const visit = await open(
      `${words('before')}${frame('/one')}${module}${words('script between')}
      <p>${frame('/one')}<br></p><p>${module}</p>${words('paragraphs')}
      <figure><div>${frame('/one')}</div></figure>${module}${words('a box around the frame')}
      ${frame('/one')}<h2>Bài</h2>${words('of the article')}
      ${frame('/mute')}${words('mute')}
      <main></main>${frame('/one', 'loading="lazy"')}${words('far')}`,
      `<link rel="stylesheet" href="/far.css">${module}`,
    );
    await expect.poll(() => seen(visit.page)).toEqual(['before', 'of the article', 'mute', 'far']);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await seen(visit.page)).toHaveLength(7);
    expect(visit.console).toEqual([]);
    await visit.close();
  });
});

describe('a loop', () => {
  it.each([
    ['as tall as the viewport, with a margin', '.view { height: 100vh; margin-bottom: 16px }'],
    ['half as tall as the viewport', '.view { height: 50vh }'],
    ['100 % of everything', 'html, body, .view { height: 100% }'],
  ])('does not start with content %s', async (_name, styles) => {
    site.pages.set('/loop.css', `body { margin: 8px } ${styles}`);
    site.pages.set(
      '/loop',
      bareOf(
        '<div class="view"></div>',
        '<link rel="stylesheet" href="/loop.css"><script type="module" src="/embed/framed.js"></script>',
      ),
    );
    const visit = await open(frame('/loop'));
    await visit.page.waitForTimeout(800);
    const before = await heights(visit.page);
    await visit.page.waitForTimeout(800);
    expect(await heights(visit.page)).toEqual(before);
    expect(before[0]).toBeGreaterThanOrEqual(300);
    expect(before[0]).toBeLessThan(700);
    await visit.close();
  });

  it('ends with content twice as tall as the viewport', async () => {
    site.pages.set('/double.css', '.view { height: 200vh }');
    site.pages.set(
      '/double',
      bareOf(
        '<div class="view"></div>',
        '<link rel="stylesheet" href="/double.css"><script type="module" src="/embed/framed.js"></script>',
      ),
    );
    const visit = await open(frame('/double'));
    await visit.page.waitForTimeout(1000);
    expect((await heights(visit.page))[0]).toBeLessThan(6000);
    await visit.close();
  });

  it('is cut off by the page when a frame never stops', async () => {
    const path = speaker(
      '/endless',
      'let n = 0; setInterval(() => parent.postMessage({ thiduaHeight: 300 + (n++ % 2) * 100 + n }, "*"), 5)',
    );
    const visit = await open(frame(path));
    await visit.page.waitForTimeout(1500);
    const before = await heights(visit.page);
    await visit.page.waitForTimeout(500);
    expect(await heights(visit.page)).toEqual(before);
    expect(before[0]).toBeLessThan(460);
    await visit.close();
  });
});

describe('a message', () => {
  it('that is no height is not listened to', async () => {
    const odd = ['"500"', 'NaN', '-1', '0', 'Infinity', '1e7', 'null', '{ valueOf: 5 }', '[700]'];
    const bare = odd.map((height) => `parent.postMessage(${height}, '*');`);
    const path = speaker('/odd', `${saying(...odd)} ${bare.join('')} document.title = 'said'`);
    const visit = await open(frame(path));
    await expect.poll(() => visit.page.frames()[1]?.title()).toBe('said');
    await visit.page.waitForLoadState('networkidle');
    expect(await heights(visit.page)).toEqual([600]);
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it.each([
    [3, 50],
    [321.2, 322],
    [500_000, 20_000],
  ])('with the height %d gives %d', async (said, given) => {
    const path = speaker('/said', saying(said));
    const visit = await open(frame(path));
    await expect.poll(() => heights(visit.page)).toEqual([given]);
    await visit.close();
  });

  it('from another window moves no frame', async () => {
    const said = `times += 1; document.title = times`;
    speaker(
      '/liar',
      `let times = 0; setInterval(() => { parent.postMessage({ thiduaHeight: 999 }, '*'); ${said} }, 20)`,
    );
    site.pages.set('/one', bareOf('<p>1</p>', inner));
    const liar = `<iframe title="x" height="200" src="${site.otherUrl}/liar"></iframe>`;
    const visit = await open(frame('/one') + liar);
    await expect.poll(() => heights(visit.page)).toEqual([116, 200]);
    await visit.page.evaluate(() => postMessage({ thiduaHeight: 888 }, '*'));
    const times = async () => Number(await visit.page.frames()[2]?.title()) || 0;
    const before = await times();
    await expect.poll(times).toBeGreaterThan(before + 2);
    expect(await heights(visit.page)).toEqual([116, 200]);
    await visit.close();
  });

  it('from a frame that went to another origin moves nothing', async () => {
    speaker('/landed', saying(999));
    speaker('/leaving', `location.href = '${site.url}/landed'`);
    const visit = await open(frame('/leaving'));
    await expect.poll(() => visit.page.frames()[1]?.url()).toBe(`${site.url}/landed`);
    await visit.page.waitForLoadState('networkidle');
    await visit.page.waitForTimeout(200);
    expect(await heights(visit.page)).toEqual([600]);
    await visit.close();
  });

  describe('under the sandbox that is published', () => {
    const sandboxed = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
    it('comes from no origin, which is told from others of none by its window', async () => {
      speaker('/liar-in-a-sandbox', saying(999));
      const liar = `<iframe title="x" height="200" sandbox="allow-scripts" src="${site.otherUrl}/liar-in-a-sandbox"></iframe>`;
      const path = speaker('/said-in-a-sandbox', saying(321));
      const visit = await open(frame(path, sandboxed) + liar);
      await expect.poll(() => heights(visit.page)).toEqual([321, 200]);
      await visit.page.waitForLoadState('networkidle');
      expect(await heights(visit.page)).toEqual([321, 200]);
      await visit.close();
    });

    it('is not listened to where the frame may have an origin, and has none', async () => {
      site.pages.set(
        '/without-origin',
        underPolicy('sandbox allow-scripts', bareOf('<script src="/without.js"></script>')),
      );
      site.pages.set('/without.js', saying(999));
      const visit = await open(frame('/without-origin'));
      const origin = () => visit.page.frames()[1]?.evaluate(() => self.origin);
      await expect.poll(origin).toBe('null');
      await visit.page.waitForLoadState('networkidle');
      expect(await heights(visit.page)).toEqual([600]);
      await visit.close();
    });
  });

  it('that asks for a height is answered only if it comes from the page around', async () => {
    site.pages.set('/one', bareOf('<p>1</p>', inner));
    speaker(
      '/asking',
      `parent.frames[0].postMessage('thidua-height', '*'); document.title = 'asked'`,
    );
    const visit = await open(frame('/one'), '');
    await visit.page.waitForLoadState('networkidle');
    const answers = () => visit.page.evaluate(() => (globalThis as { answers?: number }).answers);
    await visit.page.evaluate(() => {
      Object.assign(globalThis, { answers: 0 });
      addEventListener('message', () => {
        (globalThis as unknown as { answers: number }).answers += 1;
      });
      frames[0]?.postMessage('thidua-height', '*');
    });
    await expect.poll(answers).toBe(1);
    await visit.page.evaluate((src) => {
      const other = document.createElement('iframe');
      document.body.append(Object.assign(other, { src }));
    }, `${site.otherUrl}/asking`);
    await expect.poll(() => visit.page.frames().at(-1)?.title()).toBe('asked');
    // Whatever that made the frame say comes before the answer to this.
    await visit.page.evaluate(() => frames[0]?.postMessage('thidua-height', '*'));
    await expect.poll(answers).toBeGreaterThan(1);
    await visit.page.waitForTimeout(200);
    expect(await answers()).toBe(2);
    await visit.close();
  });
});
