import type { PageContext } from '../../document/site.js';
import { viewRoute, wholeAddress } from '../../embed/addresses.js';
import { served } from '../../embed/served.js';
import type { Shown } from '../../embed/shown.js';
import type { Choice } from '../../embed/view.js';
import { html } from '../../template.js';
import { markupOf } from '../../markup-of.js';
import { viewPageWords } from './words.js';

/**
 * The page inside a frame of another site: one element and nothing else. It says no color-scheme of
 * its own, so that the page around shines through. Links open outside the frame.
 */
export function framedPage(
  { noun, id, title, choice }: Shown & { choice: Choice },
  { site, locale }: PageContext,
): string {
  const view = { noun, id, locale, choice };
  const { framed, publication } = site;
  const canonical = (site.origin ?? '') + viewRoute({ noun, id })[locale];
  return markupOf(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title[locale]}</title>
          <meta name="robots" content="noindex" />
          <base target="_blank" />
          <link rel="canonical" href="${canonical}" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="${framed.style}" />
          <script type="module" src="${framed.script}" blocking="render"></script>
          <script type="module" src="${publication.loader}"></script>
          <script type="module" src="${publication.framedScript}"></script>
        </head>
        <body class="framed" data-noun="${noun}">
          <main>
            <h1>${title[locale]}</h1>
            <p class="unchosen">${viewPageWords[locale].unchosen}</p>
            ${served(site, view, { link: (site.origin ?? '') + wholeAddress(view) })}
          </main>
        </body>
      </html>`,
  );
}
