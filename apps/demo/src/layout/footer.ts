import { formatDate } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { html, type Html } from '../html.js';
import { routes } from '../routes.js';
import { siteText } from '../text/site.js';
import type { PageContext } from './site.js';

/** The foot of every page: what this is and is not, the state of the data, version and licence. */
export function footer({ site, locale }: PageContext): Html {
  const words = siteText[locale];
  return html`<footer class="site-footer">
    <div class="site-footer-inner">
      <section aria-labelledby="about-site">
        <h2 id="about-site">${words.aboutTitle}</h2>
        <p>${words.about}</p>
        <p><strong>${words.notOfficial}</strong></p>
      </section>
      <section aria-labelledby="about-data">
        <h2 id="about-data">${words.dataTitle}</h2>
        <p>${words.dataState(formatDate(scoreboard2023.asOf, locale))}</p>
        <p>
          <a href="${routes.data[locale]}">${words.dataLink}</a><br />
          <a href="${routes.openData[locale]}">${words.dataDownloads}</a>
        </p>
      </section>
      <section aria-labelledby="about-software">
        <h2 id="about-software">${words.softwareTitle}</h2>
        <p>${words.software(site.version)}</p>
        <p>${words.font} <a href="/fonts/OFL.txt">SIL Open Font License</a></p>
      </section>
    </div>
  </footer>`;
}
