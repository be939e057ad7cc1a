// What a real nginx and a real Apache answer with what the build tells them: the same as the server
// here does.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nouns } from '@thidua/widgets/nouns';
import { styleHashes } from '@thidua/widgets/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apache, hasBrotli, nginx, runApache, runNginx } from '../hosting/run-server.mjs';
import { demoHosting, serve } from '../serve.mjs';

const { headersOf } = await demoHosting();
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const home = readFileSync(`${dist}/index.html`, 'utf8');
const asset = /\/assets\/[^"]+\.css/.exec(home)?.[0] ?? '';
const font = /\/assets\/[^"]+\.woff2/.exec(home)?.[0] ?? '';
const release = /\.\/([^/]+)\//.exec(readFileSync(`${dist}/thidua/thidua.js`, 'utf8'))?.[1] ?? '';

const paths = [
  ...['/', '/en/', '/chi-thi/', '/en/elements/progress/', '/404.html', '/en/404.html'],
  ...['/nhung/bang-xep-hang/dti-2023/', '/en/embed/progress/new-rural-communes/'],
  ...['/khong-co', '/en/nothing', '/thidua/nothing.js', '/en/elements/nothing.js'],
  ...['/data/nothing.json', '/data/nothing', '/assets/nothing.css', '/xem/nothing/'],
  ...['/xem/bang-xep-hang/dti-2023/', '/nhung/trang-mau/bao/', '/pictures/nothing.png'],
  ...['/data/scoreboard-2023.json', '/data/quang-nam/datapackage.json'],
  '/data/scoreboard%2D2023%2ejson',
  ...['/data/quang-nam/localities.csv', '/robots.txt', '/favicon.svg', asset, font],
  ...['/thidua/thidua.js', '/thidua/iframe.js', `/thidua/${release}/pinned/progress.js`],
  ...[`/thidua/${release}/elements/progress.js`, `/thidua/${release}/thidua.js.map`],
];

const compared = [
  ...['content-security-policy', 'cache-control', 'access-control-allow-origin'],
  ...['x-content-type-options', 'referrer-policy', 'content-type', 'content-encoding', 'vary'],
  ...['cross-origin-resource-policy', 'cross-origin-opener-policy', 'permissions-policy'],
];

/** @returns what a server answers, in what concerns a reader */
async function answerOf(url: string, encoding: string) {
  const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
  // The policy of framed pages names the address that they are asked for at.
  const { origin } = new URL(url);
  const headers = compared.map(
    (name) => [name, response.headers.get(name)?.replaceAll(` ${origin}`, '') ?? null] as const,
  );
  return {
    status: response.status,
    ...Object.fromEntries(headers),
    content: createHash('sha256')
      .update(new Uint8Array(await response.arrayBuffer()))
      .digest('hex'),
  };
}

type Running = Awaited<ReturnType<typeof serve>>;
const servers = [
  { name: 'nginx', program: nginx, run: runNginx, hasBrotli },
  { name: 'Apache', program: apache, run: runApache, hasBrotli: true },
];

let here: Running;
beforeAll(async () => (here = await serve(0)));
afterAll(() => here.close());

describe.each(servers)('$name', ({ name, program, run, hasBrotli }) => {
  if (!program) console.warn(`There is no ${name} on this machine: its tests are left out.`);
  let there: Running;
  beforeAll(async () => {
    if (program) there = await run(dist);
  });
  afterAll(() => there?.close());

  describe.skipIf(!program)('answers as the server here', () => {
    it.each(paths)('%s', async (path) => {
      for (const encoding of ['identity', 'gzip', ...(hasBrotli ? ['gzip, deflate, br'] : [])]) {
        const [expected, answer] = await Promise.all(
          [here, there].map(({ url }) => answerOf(url + path, encoding)),
        );
        // Ours sends the page for what is missing as it is.
        if (answer?.status === 404) Object.assign(answer, { 'content-encoding': null });
        expect(answer, encoding).toEqual(expected);
      }
    });

    it('sends nothing again that the reader has', async () => {
      const first = await fetch(`${there.url}/data/scoreboard-2023.json`);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      const second = await fetch(`${there.url}/data/scoreboard-2023.json`, {
        headers: { 'if-none-match': etag },
      });
      expect(second.status).toBe(304);
      expect(second.headers.get('access-control-allow-origin')).toBe('*');
      expect(second.headers.get('cache-control')).toContain('stale-while-revalidate');
    });

    it.each(['PUT', 'DELETE', 'POST', 'PATCH'])('takes no %s', async (method) => {
      for (const path of ['/', '/data/scoreboard-2023.json', '/khong-co']) {
        const { status } = await fetch(there.url + path, { method, body: 'x' });
        expect(status, path).toBeGreaterThanOrEqual(400);
      }
    });

    it('leads to a folder that was asked for without its stroke, as the server here does', async () => {
      const [expected, answer] = await Promise.all(
        [here, there].map(async ({ url }) => {
          const response = await fetch(`${url}/chi-thi?x=1`, { redirect: 'manual' });
          const { pathname, search } = new URL(response.headers.get('location') ?? '', url);
          return [response.status, pathname + search];
        }),
      );
      expect(answer).toEqual(expected);
    });

    it('lists no folder', async () => {
      for (const path of ['/assets/', '/data/', '/thidua/']) {
        expect((await fetch(there.url + path)).status, path).not.toBe(200);
      }
    });
  });
});

describe('the headers', () => {
  const policyOf = (path: string) => headersOf(path)['Content-Security-Policy'] ?? '';

  it('let other sites frame the framed pages, and no other', () => {
    for (const path of ['/nhung/bang-xep-hang/dti-2023/', '/en/embed/countdown/x/']) {
      expect(policyOf(path)).toContain('frame-ancestors *;');
      expect(headersOf(path)['Cache-Control']).toMatch(/^public, max-age=60, stale/);
    }
    for (const path of ['/', '/nhung/', '/en/embed/', '/nhung/huong-dan/', '/xem/tien-do/x/']) {
      expect(policyOf(path)).toContain("frame-ancestors 'self'");
      expect(headersOf(path)['Cache-Control']).toBe('no-cache');
    }
  });

  it('let other sites load what is open, framed pages too, and nothing else', () => {
    const loadable = (path: string) => headersOf(path)['Cross-Origin-Resource-Policy'];
    for (const path of ['/data/x.json', '/thidua/thidua.js', asset, '/pictures/a.png', '/oembed/a'])
      expect(loadable(path)).toBe('cross-origin');
    expect(loadable('/nhung/bang-xep-hang/dti-2023/')).toBe('cross-origin');
    for (const path of ['/', '/xem/tien-do/x/', '/favicon.svg', '/guide/copy.png'])
      expect(loadable(path)).toBe('same-origin');
  });

  it('let forms be sent nowhere else, and no page listen, look or pay', () => {
    expect(policyOf('/')).toContain("form-action 'self'");
    for (const path of ['/nhung/tien-do/x/', '/data/x.json', asset])
      expect(policyOf(path)).toContain("form-action 'none'");
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment'])
      for (const path of ['/', '/xem/bang-xep-hang/dti-2023/', '/nhung/bang-xep-hang/dti-2023/'])
        expect(headersOf(path)['Permissions-Policy']).toContain(`${feature}=()`);
  });

  it('keep other sites’ windows away from every page but those that frames link to', () => {
    const openers = (path: string) => headersOf(path)['Cross-Origin-Opener-Policy'];
    for (const path of ['/', '/nhung/', '/chi-thi/']) expect(openers(path)).toBe('same-origin');
    for (const path of ['/xem/tien-do/x/', '/en/view/progress/x/'])
      expect(openers(path)).toBeUndefined();
  });

  it('let elements be styled that were rendered on a server', async () => {
    for (const hash of await styleHashes(...nouns)) {
      expect(policyOf('/nhung/tien-do/x/')).toContain(hash);
      expect(policyOf('/xem/tien-do/x/')).toContain(hash);
    }
  });

  it('keep for ever only what has its content in its name', () => {
    const pinned = [
      `/thidua/${release}/pinned/progress.js`,
      '/data/archive/scoreboard-2023-x.json',
    ];
    for (const path of [asset, ...pinned])
      expect(headersOf(path)['Cache-Control']).toContain('immutable');
    for (const path of ['/thidua/thidua.js', '/data/scoreboard-2023.json', '/', '/pictures/a.png'])
      expect(headersOf(path)['Cache-Control']).not.toContain('immutable');
  });
});
