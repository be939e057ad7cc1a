import { html, type Html } from '../template.js';
import type { PageContext } from '../document/site.js';
import { oembedPath } from './oembed.js';
import { pictureOf, pictureSize, type Pictured } from './picture.js';

/**
 * What other sites read of a page to show a link to it: its address and its picture. They take whole
 * addresses only, so this stands where the site knows its own.
 *
 * @param pictured what of the scoreboard the page shows first; none for pages without a picture
 */
export function sharingHead(
  { site: { origin, scoreboard }, address, locale }: PageContext,
  pictured: Omit<Pictured, 'locale'> | undefined,
): Html | undefined {
  if (origin === undefined) return undefined;
  const url = html`<meta property="og:url" content="${origin + address[locale]}" />`;
  if (!pictured) return url;
  const picture = pictureOf({ ...pictured, locale }, scoreboard);
  return html`${url}
    <meta property="og:image" content="${origin + picture.address}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${pictureSize.width}" />
    <meta property="og:image:height" content="${pictureSize.height}" />
    <meta property="og:image:alt" content="${picture.alt}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

/** Tells a CMS where it finds what it needs to show a page that somebody pasted the address of. */
export function discoveryLink(
  { site: { origin }, locale }: PageContext,
  shown: Omit<Pictured, 'locale'>,
  title: string,
): Html | undefined {
  if (origin === undefined) return undefined;
  const href = origin + oembedPath({ ...shown, locale });
  return html`<link
    rel="alternate"
    type="application/json+oembed"
    href="${href}"
    title="${title}"
  />`;
}
