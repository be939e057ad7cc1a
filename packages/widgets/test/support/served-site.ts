import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { scoreboard2023 } from '@thidua/quang-nam';

/** The policy of a careful portal. Nothing inline, no HTML from strings. */
export const strictPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A web site on this machine, made of a few pages, that serves the built elements under `/embed/`. */
export interface ServedSite {
  url: string;
  /** The same site under another origin. */
  otherUrl: string;
  pages: Map<string, Answer>;
  close: () => void;
}

const embedded = new URL('../../dist/embed/', import.meta.url);

export const { version: ownVersion } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
/** Of the copy under `/other/`. */
export const otherVersion = '9.8.7';

function answerOf(path: string, pages: ReadonlyMap<string, Answer>): Answer | undefined {
  const page = pages.get(path);
  if (page !== undefined) return page;
  // A second folder with the same files is a second copy of the elements.
  const [, folder, file] =
    /^\/(embed|copy|other)\/((?:(?:elements|pinned)\/)?[\w.-]+\.js)$/.exec(path) ?? [];
  if (file) {
    const text = readFileSync(new URL(file, embedded), 'utf8');
    return folder === 'other' ? text.replaceAll(`="${ownVersion}"`, `="${otherVersion}"`) : text;
  }
  if (path === '/favicon.ico') return '';
  if (path === '/scoreboard.json') return JSON.stringify(scoreboard2023);
  return undefined;
}

export async function serveSite(): Promise<ServedSite> {
  const pages = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const answer = answerOf(path, pages);
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200, {
      'content-type': types[path.split('.').pop() ?? ''] ?? types['html'],
      'content-security-policy': strictPolicy,
      'access-control-allow-origin': '*',
    });
    return response.end(answer ?? 'not found');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    otherUrl: `http://localhost:${port}`,
    pages,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A whole page without scripts of its own. */
export const bareOf = (body: string, head = ''): string => `<!doctype html>
<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Trang thử</title>${head}
<body>${body}</body></html>`;

/** A whole page with the elements and a style sheet. */
export const pageOf = (body: string, head = ''): string =>
  bareOf(
    body,
    head +
      ['progress', 'leaderboard', 'countdown']
        .map((noun) => `<script type="module" src="/embed/${noun}.js"></script>`)
        .join('\n'),
  );

/** Answers with a page under a policy of its own. */
export const underPolicy =
  (policy: string, body: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': types['html'], 'content-security-policy': policy });
    response.end(body);
  };
