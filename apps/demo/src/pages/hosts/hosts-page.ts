import { embedWords, html, type Html, type Page, type PageContext } from '@thidua/site/parts';
import type { HostPage } from '../../hosts/host-page.js';
import { hostPages, pastedInto } from '../../hosts/hosts.js';
import { pastedSnippet, pastedViews } from '../../hosts/paste.js';
import { hostsText } from './words.js';
import { siteText } from '../../words.js';

/** The model sites: what each is like, what was pasted into it, and why that. */
export function hostsPage(context: PageContext): Page {
  const words = hostsText[context.locale];
  const title = siteText[context.locale].pages.hosts;
  return {
    title,
    description: words.description,
    main: html`<div class="page">
      <header class="page-head">
        <h1>${title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="notice">${words.honest}</p>
      </header>
      <div class="sections">
        ${hostPages(context.site.publication).map((page) => hostSection(page, context))}
      </div>
    </div>`,
  };
}

function hostSection(page: HostPage, { site, locale }: PageContext): Html {
  const words = hostsText[locale];
  const { title, like, why } = words.pages[page.name];
  const id = `trang-${page.name}`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p class="measure">${like}</p>
    <p class="measure">${why}</p>
    <p><a href="${page.path}" hreflang="vi">${words.open}: ${title}</a></p>
    <h3>${words.pasted}</h3>
    <ul class="pasted">
      ${pastedInto(page).map(
        ([kind, view]) =>
          html`<li>
            <details>
              <summary>
                ${embedWords[locale].kinds[kind].name} ·
                <code>&lt;thidua-${pastedViews[view].noun}&gt;</code>
              </summary>
              <pre><code>${pastedSnippet(kind, view, site)}</code></pre>
            </details>
          </li>`,
      )}
    </ul>
  </section>`;
}
