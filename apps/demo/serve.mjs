// @ts-check
// Serves the built site to this machine, under the strict policy that the elements are made for.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { styleHashes } from '@thidua/widgets/server';
import sirv from 'sirv';

const dist = fileURLToPath(new URL('dist', import.meta.url));

const headers = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' ${(await styleHashes('progress', 'leaderboard', 'countdown')).join(' ')}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors *",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** Data and elements are there for other sites; only they may be read from elsewhere. */
const isOpen = (/** @type {string} */ path) => /^\/(data|thidua|assets)\//.test(path);

const cacheOf = (/** @type {string} */ path) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * @param {number} port 0 for a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  if (!existsSync(dist)) throw new Error('The site is not built. Run: npm run build');
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheOf(path));
      if (path.endsWith('.csv')) response.setHeader('content-type', 'text/csv; charset=utf-8');
      if (isOpen(path)) response.setHeader('access-control-allow-origin', '*');
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.url?.startsWith('/nhung/trang-mau/huyen/'))
      response.setHeader('content-security-policy', "default-src * 'unsafe-inline' 'unsafe-eval' data:");
    files(request, response, () => {
      const locale = request.url?.startsWith('/en/') ? 'en/' : '';
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(`${dist}/${locale}404.html`));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env['PORT'] ?? 4173);
  try {
    const { url } = await serve(port);
    console.log(`Thi Đua: ${url}`);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(
      code === 'EADDRINUSE'
        ? `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`
        : message,
    );
    process.exitCode = 1;
  }
}
