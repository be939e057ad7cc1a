// @ts-check
// Serves the built site to this machine, with the headers that a public server is told to send.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { headersOf, headersOfMissing, missingPage } from './hosting/rules.mjs';
import { addressOf } from './serving/address-of.mjs';
import { sendFile } from './serving/send-file.mjs';

const root = fileURLToPath(new URL('dist', import.meta.url));
const methods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const { method = '', url: target } = request;
  const { host = '' } = request.headers;
  // As the browser calls this server.
  const origin = /^[\w.[\]:-]+$/.test(host) ? `http://${host}` : undefined;
  const url = addressOf(target);
  const isKnown = methods.includes(method);
  if (!isKnown || method === 'OPTIONS') {
    const headers = url ? headersOfMissing(url.pathname) : {};
    const { 'Content-Type': _, ...others } = headers;
    response.writeHead(isKnown ? 204 : 405, { ...others, Allow: methods.join(', ') }).end();
    return;
  }
  if (!url) {
    response.writeHead(400).end();
    return;
  }
  if (await sendFile(request, response, { root, url, headers: headersOf(url.pathname, origin) }))
    return;
  const page = readFileSync(root + missingPage(url.pathname));
  response.writeHead(404, headersOfMissing(url.pathname)).end(page);
}

/**
 * @param {number} port 0 for a free one
 * @param {{ patience?: number }} [settings] `patience`: milliseconds after which a connection is closed
 *   on which nothing happens
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(port, { patience = 30_000 } = {}) {
  if (!existsSync(root)) throw new Error('The site is not built. Run: npm run build');
  const server = createServer((request, response) => {
    // A reader who goes away in the middle is no failure; whatever fails ends this answer alone.
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  // Who has said everything, as `nc` does, still waits for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.setTimeout(patience, (socket) => socket.destroy());
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
