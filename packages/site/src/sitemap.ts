import type { Locale } from '@thidua/core';
import { html } from './template.js';
import { markupOf } from './markup-of.js';
import type { Address } from './routes.js';

/** The pages of the site for search engines, each with its translation; they take whole addresses only. */
export function sitemapOf(
  origin: string,
  addresses: readonly Address[],
  locales: readonly Locale[],
): string {
  return markupOf(
    html`<?xml version="1.0" encoding="UTF-8"?>
      <urlset
        xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:xhtml="http://www.w3.org/1999/xhtml"
      >
        ${addresses.flatMap((address) =>
          locales.map(
            (locale) =>
              html`<url
                ><loc>${origin + address[locale]}</loc> ${locales.map(
                  (other) =>
                    html`<xhtml:link
                      rel="alternate"
                      hreflang="${other}"
                      href="${origin + address[other]}"
                    />`,
                )}</url
              >`,
          ),
        )}
      </urlset>`,
  );
}
