// Serves the folder of a site to this machine, with the headers that a public server is told to send.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Hosting } from '../hosting/hosting.js';
import { addressOf } from './address-of.js';
import { sendFile } from './send-file.js';

export { contentTypeOf } from '../hosting/content-types.js';
export { addressOf } from './address-of.js';
export { sendFile } from './send-file.js';

const methods = ['GET', 'HEAD', 'OPTIONS'];

/** What is served, and how. */
export interface ServeOptions {
  /** The folder of the site. */
  folder: string;
  hosting: Hosting;
  /** 0 for a free one. */
  port: number;
  /** Milliseconds after which a connection is closed on which nothing happens; 30,000 where not given. */
  patience?: number | undefined;
}

/** A server that runs. */
export interface Serving {
  /** `http://localhost:` with the port. */
  url: string;
  close: () => Promise<void>;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, hosting }: ServeOptions,
): Promise<void> {
  const { headersOf, headersOfMissing, missingPage } = hosting;
  const { method = '', url: target } = request;
  const { host = '' } = request.headers;
  // As the browser calls this server.
  const origin = /^[\w.[\]:-]+$/.test(host) ? `http://${host}` : undefined;
  const url = addressOf(target);
  const isKnown = methods.includes(method);
  if (!isKnown || method === 'OPTIONS') {
    const { 'Content-Type': _, ...others } = url ? headersOfMissing(url.pathname) : {};
    response.writeHead(isKnown ? 204 : 405, { ...others, Allow: methods.join(', ') }).end();
    return;
  }
  if (!url) {
    response.writeHead(400).end();
    return;
  }
  const headers = headersOf(url.pathname, origin);
  if (await sendFile(request, response, { root: folder, url, headers })) return;
  const page = readFileSync(join(folder, missingPage(url.pathname)));
  response.writeHead(404, headersOfMissing(url.pathname)).end(page);
}

/**
 * Serves a site on the loopback interface.
 *
 * @throws Error where the folder is missing, or the port is taken (`code` is `EADDRINUSE`)
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { folder, port, patience = 30_000 } = options;
  if (!existsSync(folder)) throw new Error('The site is not built. Run: npm run build');
  const server = createServer((request, response) => {
    // A reader who goes away in the middle is no failure; whatever fails ends this answer alone.
    answer(request, response, options).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  // Who has said everything, as `nc` does, still waits for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.setTimeout(patience, (socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
