import { html, nothing, type Html } from '../template.js';
import { markupOf } from '../markup-of.js';
import { sharingHead } from '../sharing/sharing-head.js';
import { footer } from './footer.js';
import { header } from './header.js';
import type { Page, PageContext } from './site.js';
import { siteWords } from './words.js';

/** A whole HTML document. */
export function documentOf(
  context: PageContext,
  { title, description, pictured, metadata, main }: Page,
): string {
  const { locale, page, site } = context;
  const name = site.name[locale];
  const fullTitle = page === 'board' ? title : `${title} – ${name}`;
  return markupOf(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${fullTitle}</title>
          <meta name="description" content="${description}" />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content="#0b4a5e" />
          ${page === 'missing' ? html`<meta name="robots" content="noindex" />` : languages(context)}
          <meta property="og:type" content="website" />
          <meta property="og:title" content="${fullTitle}" />
          <meta property="og:description" content="${description}" />
          <meta property="og:locale" content="${locale === 'vi' ? 'vi_VN' : 'en_GB'}" />
          <meta property="og:site_name" content="${name}" />
          ${page !== 'missing' ? sharingHead(context, pictured) : nothing}
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          ${files(context)} ${metadata}
        </head>
        <body>
          <a class="skip" href="#main">${siteWords[locale].skip}</a>
          ${header(context)}
          <main id="main" tabindex="-1">${main}</main>
          ${footer(context)}
        </body>
      </html>`,
  );
}

/** Search engines take whole addresses only, so these stand where the site knows its own. */
function languages({ address, site: { origin, languages } }: PageContext): Html | undefined {
  if (origin === undefined || languages.length < 2) return undefined;
  return html`<link rel="alternate" hreflang="vi" href="${origin + address.vi}" />
    <link rel="alternate" hreflang="en" href="${origin + address.en}" />
    <link rel="alternate" hreflang="x-default" href="${origin + address.vi}" />`;
}

function files({ site, page }: PageContext): Html {
  const script = site.scripts[page];
  const own = site.pageStyles[page];
  return html`${site.fonts.map(
    (font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`,
  )}
  ${[...site.styles, ...(own === undefined ? [] : [own])].map((style) => html`<link rel="stylesheet" href="${style}" />`)}
  ${script?.modules.map((module) => html`<link rel="modulepreload" href="${module}" />`)}
  ${script ? html`<script type="module" src="${script.src}"></script>` : nothing}`;
}
