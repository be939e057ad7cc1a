import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { complaintsScript } from '@thidua/tooling/browsers';
import { serve } from '../../serve.mjs';

/** The built site under its own headers, watched. */
export interface WatchedSite {
  url: string;
  /** Pages that only the test has, by path; under no policy. */
  pages: Map<string, string>;
  close: () => Promise<void>;
}

const watcher = '/watcher.js';
/** What is undone on the way through, and must not be promised. */
const undone = ['content-encoding', 'content-length', 'transfer-encoding', 'connection'];

/**
 * Serves the built site with a script first in every page that notes what goes wrong there: not
 * every browser tells it.
 */
export async function openWatchedSite(): Promise<WatchedSite> {
  const serving = await serve(0);
  const pages = new Map<string, string>();
  const watched = (page: string): string =>
    page.replace('<head>', `<head><script src="${watcher}"></script>`);
  const pass = async (path: string, response: ServerResponse): Promise<void> => {
    const answer = await fetch(serving.url + path);
    for (const [name, value] of answer.headers) {
      if (!undone.includes(name)) response.setHeader(name, value);
    }
    response.statusCode = answer.status;
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    response.end(isPage ? watched(await answer.text()) : Buffer.from(await answer.arrayBuffer()));
  };
  const server = createServer(({ url: path = '/' }, response) => {
    const own = path === watcher ? complaintsScript : pages.get(path);
    if (own === undefined) {
      // When the test ends, so may a request; the page that still wants it says that it failed.
      pass(path, response).catch(() => response.destroy());
      return;
    }
    response.setHeader('content-type', path === watcher ? 'text/javascript' : 'text/html');
    response.end(path === watcher ? own : watched(own));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    pages,
    async close() {
      server.close();
      server.closeAllConnections();
      await serving.close();
    },
  };
}
