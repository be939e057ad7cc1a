// How the sources are served while one works on them: `npm run dev`.
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let server: ViteDevServer;
let port: number;

beforeAll(async () => {
  server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'silent',
    server: { port: 0, hmr: false, watch: null },
    // What a server beside this one has bundled stays as it is.
    optimizeDeps: { noDiscovery: true, entries: [] },
  });
  await server.listen();
  port = (server.httpServer?.address() as AddressInfo).port;
});

afterAll(() => server.close());

const asked = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  expect(response.status, path).toBe(200);
  return response;
};

it('answers pages, each with the script that reloads it', async () => {
  for (const path of ['/', '/nhung/', '/404.html', '/nhung/trang-mau/huyen/']) {
    const text = await (await asked(path)).text();
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).toContain('src="/@vite/client"');
  }
});

it('lets a sandboxed frame, which has no origin, load the script of its page', async () => {
  const page = await (await asked('/nhung/bang-xep-hang/dti-2023/')).text();
  const [, address = ''] = /src="([^"]+framed\.ts)"/.exec(page) ?? [];
  const script = await asked(address, { origin: 'null' });
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(script.headers.get('access-control-allow-origin')).toBe('*');
});

it.each([
  ['/nhung/trang-mau/huyen/giao-dien.css', 'text/css', '.navbar'],
  ['/nhung/trang-mau/huyen/jquery.js', 'text/javascript', 'jQuery'],
  ['/nhung/trang-mau/huyen/thidua-cu/thidua.js', 'text/javascript', 'import'],
  ['/thidua/iframe.js', 'text/javascript', 'message'],
  ['/data/scoreboard-2023.json', 'application/json', 'targets'],
])('serves what the build writes beside the pages: %s', async (path, type, words) => {
  const response = await asked(path);
  expect(response.headers.get('content-type')).toContain(type);
  expect(await response.text()).toContain(words);
});

it('draws the pictures that go with links', async () => {
  const picture = await asked('/pictures/leaderboard-dti-2023-vi.png?v=0');
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await picture.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG');
});

/** Sends a request as it is written. */
async function rawly(first: string, ...headers: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write([first, ...headers, 'Host: localhost', 'Connection: close', '', ''].join('\r\n'));
  const pieces: Buffer[] = await socket.toArray();
  return Buffer.concat(pieces).toString('latin1');
}

it.each(['//', '//[', 'http://[/', '/%', '/%00', '/data/quang-nam/%'])(
  'goes on after an address that is none: %s',
  async (path) => {
    expect(await rawly(`GET ${path} HTTP/1.1`)).toMatch(/^HTTP\/1.1 40[04] /);
    await asked('/data/scoreboard-2023.json');
  },
);

it.each(['/favicon.svg', '/src/styles/demo.css', '/data/quang-nam/localities.csv'])(
  'goes on after parts that are none: %s',
  async (path) => {
    for (const range of ['bytes=9-5', 'bytes=0-99999999999999999999', 'bytes=-']) {
      expect(await rawly(`GET ${path} HTTP/1.1`, `Range: ${range}`)).toMatch(/^HTTP\/1.1 200 /);
    }
  },
);
