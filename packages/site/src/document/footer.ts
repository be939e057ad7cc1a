import { formatDate, type Scoreboard } from '@thidua/core';
import { html, nothing, type Html } from '../template.js';
import type { FooterPart, SiteWords } from '../site-words.js';
import type { PageContext } from './site.js';
import { siteWords, textOf } from './words.js';

/** What the foot says of a site that says nothing itself: who publishes it, and the state of the data. */
export function usualFooter(
  { asOf, status }: Scoreboard,
  { organisation }: SiteWords,
  data: string,
): FooterPart[] {
  const isMade = status === 'illustrative';
  const date = { vi: formatDate(asOf, 'vi'), en: formatDate(asOf, 'en') };
  const publisher = organisation && {
    vi: `${siteWords.vi.published(organisation.vi)} `,
    en: `${siteWords.en.published(organisation.en)} `,
  };
  return [
    {
      id: 'site',
      title: textOf(({ aboutTitle }) => aboutTitle),
      text: {
        vi: (publisher?.vi ?? '') + siteWords.vi.about,
        en: (publisher?.en ?? '') + siteWords.en.about,
      },
      warning: isMade ? textOf(({ made }) => made) : undefined,
    },
    {
      id: 'data',
      title: textOf(({ dataTitle }) => dataTitle),
      text: {
        vi: siteWords.vi.dataState(date.vi, siteWords.vi.status[status]),
        en: siteWords.en.dataState(date.en, siteWords.en.status[status]),
      },
      links: [{ text: textOf(({ dataLink }) => dataLink), href: { vi: data, en: data } }],
    },
  ];
}

/** The foot of every page: what this is and is not, the state of the data, version and licence. */
export function footer({ site, locale }: PageContext): Html {
  const words = siteWords[locale];
  return html`<footer class="site-footer">
    <div class="site-footer-inner">
      ${site.footer.map(
        ({ id, title, text, warning, links = [] }) =>
          html`<section aria-labelledby="about-${id}">
            <h2 id="about-${id}">${title[locale]}</h2>
            <p>${text[locale]}</p>
            ${warning ? html`<p><strong>${warning[locale]}</strong></p>` : nothing}
            ${
              links.length > 0
                ? html`<p>
                    ${links.map(
                      (link, place) =>
                        html`${place > 0 ? html`<br />` : nothing}<a href="${link.href[locale]}"
                            >${link.text[locale]}</a
                          >`,
                    )}
                  </p>`
                : nothing
            }
          </section>`,
      )}
      <section aria-labelledby="about-software">
        <h2 id="about-software">${words.softwareTitle}</h2>
        <p>${words.software(site.version)}</p>
        <p>${words.font} <a href="/fonts/OFL.txt">SIL Open Font License</a></p>
      </section>
    </div>
  </footer>`;
}
