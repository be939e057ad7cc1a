// How the built site is served.
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { siteUrl } from './visit.js';

const folder = fileURLToPath(new URL('..', import.meta.url));

it('sends the strict policy with every page, the missing page too, and a closed one with data', async () => {
  for (const path of ['/', '/en/data/', '/khong-co', '/data/scoreboard-2023.json']) {
    const { headers } = await fetch(siteUrl + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    if (path.startsWith('/data/')) {
      expect(policy).toBe(
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      continue;
    }
    expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
  }
});

it('answers an unknown address with 404 and a way back, in its language', async () => {
  for (const [path, words] of [
    ['/khong-co', 'Không tìm thấy trang'],
    ['/en/nothing', 'Page not found'],
  ] as const) {
    const response = await fetch(siteUrl + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(words);
  }
});

it('keeps hashed files for long, asks again for pages, and sends what was compressed before', async () => {
  const home = await fetch(siteUrl, { headers: { 'accept-encoding': 'br' } });
  expect(home.headers.get('content-encoding')).toBe('br');
  expect(home.headers.get('cache-control')).toBe('no-cache');
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(await home.text())?.[1];
  const kept = await fetch(siteUrl + style);
  expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

it('lets other sites read the data and the elements, and nothing else', async () => {
  const allowed = async (path: string) =>
    (await fetch(siteUrl + path)).headers.get('access-control-allow-origin');
  expect(await allowed('/data/scoreboard-2023.json')).toBe('*');
  expect(await allowed('/thidua/progress.js')).toBe('*');
  expect(await allowed('/')).toBeNull();
});

/** Sends a path as it is written: `fetch` would tidy it up. */
const rawly = async (path: string): Promise<string> => {
  const socket = connect(Number(new URL(siteUrl).port), '127.0.0.1');
  socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const pieces: Buffer[] = await socket.toArray();
  return Buffer.concat(pieces).toString('latin1');
};

it.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '//../package.json',
  '/data\\..\\..\\package.json',
])('sends nothing from outside the site: %s', async (path) => {
  expect(await rawly(path)).toMatch(/^HTTP\/1.1 404 /);
});

it.each(['//[', 'http://[/', '/%', '/%00', '/%ff'])(
  'goes on after an address that is none: %s',
  async (path) => {
    expect(await rawly(path)).toMatch(/^HTTP\/1.1 40[04] /);
    expect((await fetch(siteUrl)).status).toBe(200);
  },
);

it('says which port is in use and how to choose another', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as AddressInfo;
  const child = spawn(process.execPath, ['serve.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const status = await new Promise((resolve) => child.once('exit', resolve));
  holder.close();
  expect(status).toBe(1);
  expect(told).toContain(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
});
