import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An article of another site, with whatever was put into it. */
export interface Article {
  url: string;
  body: string;
  /** Its Content Security Policy; none where empty. */
  policy: string;
  close: () => void;
}

const head = `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>Bài</title>`;

/** Serves an article under an origin of its own. */
export async function openArticle(): Promise<Article> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (article.policy) response.setHeader('content-security-policy', article.policy);
    response.end(`${head}<body>${article.body}`);
  });
  const article: Article = {
    ...{ url: '', body: '', policy: '' },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  article.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return article;
}
