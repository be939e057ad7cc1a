// @ts-check
// Serves the built site to this machine, with the headers that a public server is told to send.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { inEnglish } from './hosting/places.mjs';
import { headersOf } from './hosting/rules.mjs';
import { pathOf } from './path-of.mjs';

const dist = fileURLToPath(new URL('dist', import.meta.url));

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string | undefined} host as the browser calls this server
 */
function setHeaders(response, path, host) {
  const origin = host && /^[\w.[\]:-]+$/.test(host) ? `http://${host}` : undefined;
  for (const [name, value] of Object.entries(headersOf(path, origin))) {
    response.setHeader(name, value);
  }
}

/**
 * @param {number} port 0 for a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  if (!existsSync(dist)) throw new Error('The site is not built. Run: npm run build');
  const files = sirv(dist, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) => {
    const pathname = pathOf(request.url);
    if (pathname === undefined) {
      response.writeHead(400).end();
      return;
    }
    setHeaders(response, pathname, request.headers.host);
    files(request, response, () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      const missing = new RegExp(inEnglish).test(pathname) ? '/en/404.html' : '/404.html';
      setHeaders(response, missing, request.headers.host);
      response.writeHead(404).end(readFileSync(dist + missing));
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
