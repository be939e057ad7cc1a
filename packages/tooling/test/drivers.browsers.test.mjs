// @ts-check
// What a test may expect of its page, the same in every browser.
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaintsScript, inEachBrowser } from '../src/browsers.mjs';

const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title>
  <script src="/complaints.js"></script><script src="/page.js"></script>
  <link rel="stylesheet" href="/page.css"><link rel="icon" href="data:,">
  <p id="square"></p><input><div id="host"></div><div id="tall"></div><button>Đồng ý</button>`;
/** @type {Record<string, [type: string, text: string]>} */
const files = {
  '/': ['text/html', body],
  '/complaints.js': ['text/javascript', complaintsScript],
  '/page.css': [
    'text/css',
    '#square { width: 40px; height: 30px; margin: 0; background: #00f } #tall { height: 3000px }',
  ],
  '/page.js': [
    'text/javascript',
    `addEventListener('DOMContentLoaded', () => {
      document.querySelector('#host').attachShadow({ mode: 'open' }).append('trong', document.createElement('output'));
      document.querySelector('button').onclick = ({ isTrusted }) => { document.title = isTrusted ? 'đã bấm' : 'giả' };
    });`,
  ],
};
const server = createServer(({ url = '/' }, response) => {
  const [type, text] = files[url] ?? ['text/plain', 'not found'];
  response.writeHead(url in files ? 200 : 404, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'self'; img-src data:; require-trusted-types-for 'script'",
  });
  response.end(text);
});
let url = '';
beforeAll(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  url = `http://127.0.0.1:${port}/`;
});
afterAll(() => server.close());

await inEachBrowser((browser) => {
  const visit = async (width = 800, height = 600) => {
    const page = await browser.open({ width, height });
    await page.goto(url);
    return page;
  };

  it('has the size asked for, down to a phone, and one pixel for each', async () => {
    for (const [width, height] of [
      [320, 640],
      [1280, 900],
    ]) {
      const page = await visit(width, height);
      expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
      const { width: drawnWidth, height: drawnHeight } = await page.screenshot();
      expect([drawnWidth, drawnHeight]).toEqual([width, height]);
    }
  });

  it('calls functions under a strict policy, waits for them, and brings back what they throw', async () => {
    const page = await visit();
    const sum = await page.evaluate(async (a, { b }) => (await a) + b, 2, { b: 3 });
    expect(sum).toBe(5);
    expect(await page.waitFor((tag) => document.querySelector(tag)?.localName, 'button')).toBe(
      'button',
    );
    await expect(page.evaluate(() => Promise.reject(new Error('trong trang')))).rejects.toThrow(
      'trong trang',
    );
    await expect(page.click('#host >>> nothing')).rejects.toThrow(
      'Nothing matches #host >>> nothing',
    );
  });

  it('types and presses keys on what has the focus, and clicks as a person', async () => {
    const page = await visit();
    await page.click('input');
    await page.type('Hội An');
    for (const key of /** @type {const} */ (['Home', 'Delete', 'Tab', 'Space']))
      await page.press(key);
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('ội An');
    expect(await page.waitFor(() => document.title !== 'Trang thử' && document.title)).toBe(
      'đã bấm',
    );
    await page.goto(url);
    await page.click('button');
    expect(await page.waitFor(() => document.title !== 'Trang thử' && document.title)).toBe(
      'đã bấm',
    );
  });

  it('shows an element, and no more', async () => {
    const page = await visit();
    const { width, height, data } = await page.screenshot({ element: '#square' });
    expect([width, height]).toEqual([40, 30]);
    const colours = new Set(data.toString('hex').match(/.{8}/g));
    expect([...colours]).toEqual(['0000ffff']);
  });

  it('tells what went wrong, also what the policy did not allow', async () => {
    const page = await visit();
    expect(await page.complaints()).toEqual([]);
    await page.evaluate(() => {
      console.log('nothing wrong');
      console.warn('cảnh báo');
      document.body.setAttribute('style', 'color: red');
      setTimeout(() => {
        throw new Error('hỏng');
      });
    });
    const told = () => page.complaints().then((lines) => lines.join('\n'));
    for (const part of ['cảnh báo', 'style-src-attr', 'hỏng'])
      await expect.poll(told).toContain(part);
    expect(await told()).not.toContain('nothing wrong');
  });

  it('gives each page a storage of its own', async () => {
    const first = await visit();
    await first.evaluate(() => localStorage.setItem('mine', '1'));
    const second = await visit();
    expect(await second.evaluate(() => localStorage.getItem('mine'))).toBe(null);
    expect(await first.evaluate(() => localStorage.getItem('mine'))).toBe('1');
  });

  it('leaves nothing to the page that is opened next', async () => {
    const kept = async () => [
      localStorage.length + sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ];
    const first = await visit();
    const left = await first.evaluate(async () => {
      localStorage.setItem('mine', '1');
      sessionStorage.setItem('mine', '1');
      document.cookie = 'mine=1';
      await caches.open('mine');
      await new Promise((resolve) => (indexedDB.open('mine').onsuccess = resolve));
    });
    expect(left).toBe(undefined);
    expect(await first.evaluate(kept)).toEqual([2, 'mine=1', 1, 1]);
    await first.close();
    const second = await visit();
    expect(await second.evaluate(kept)).toEqual([0, '', 0, 0]);
  });
});
