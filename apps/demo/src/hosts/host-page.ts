import { html, type Html, type SnippetKind } from '@thidua/site/parts';
import { markupOf } from '@thidua/site/server';
import { routes } from '../routes.js';
import type { ViewName } from './paste.js';

/** A page of a model site, by what it demonstrates. */
type HostPageName = 'portal' | 'archive' | 'article' | 'articleWithScript' | 'district';

/** Puts a snippet into a page, as an editor would. */
export type Paste = (kind: SnippetKind, view: ViewName) => Html;

/** A page of a model site. */
export interface HostPage {
  name: HostPageName;
  path: string;
  title: string;
  /** What the site's own template has in its head. */
  head: Html;
  /** Everything else, with the snippets where they were pasted. */
  body: (paste: Paste) => Html;
}

/** Where the pages and files of the model sites are. */
export const hostFolders = {
  portal: `${routes.hosts.vi}cong-thong-tin/`,
  newspaper: `${routes.hosts.vi}bao/`,
  district: `${routes.hosts.vi}huyen/`,
};

/** The notice at the top of every model page. */
const notice = html`<div class="trang-mau" role="note">
  <strong>Trang mẫu.</strong> Đây là một phần của bản trình diễn Thi Đua SDK, không phải trang của
  cơ quan hay tòa soạn nào. Chữ trên trang chỉ nói về các thành phần được dán vào.
  <a href="${routes.hosts.vi}">Về các trang mẫu</a>
</div>`;

/** A whole document: a separate site that shares only the server with the demo. */
export function hostDocument({ title, head, body }: HostPage, paste: Paste): string {
  return markupOf(
    html`<!doctype html>
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${title}</title>
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          ${head}
        </head>
        <body>
          ${notice} ${body(paste)}
        </body>
      </html>`,
  );
}
