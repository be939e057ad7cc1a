import type { Page, PageContext } from '../../document/site.js';
import { localityHref, served } from '../../embed/served.js';
import type { Shown } from '../../embed/shown.js';
import { viewActions } from '../../embed/view-actions.js';
import { html } from '../../template.js';
import { discoveryLink } from '../../sharing/sharing-head.js';
import { viewPageWords } from './words.js';

/** One thing of the scoreboard alone on a page, for sending it to somebody. */
export function viewPage(shown: Shown, context: PageContext): Page {
  const { noun, id, title } = shown;
  const { locale } = context;
  const view = { noun, id, locale, choice: {} };
  const leads = noun === 'leaderboard' ? { href: localityHref(context.site, view) } : {};
  return {
    title: title[locale],
    description: viewPageWords[locale].viewDescription(title[locale]),
    pictured: { noun, id },
    metadata: html`<script
        type="module"
        src="${context.site.framed.script}"
        blocking="render"
      ></script>
      ${discoveryLink(context, shown, title[locale])}`,
    main: html`<div class="page view">
      <header class="page-head"><h1>${title[locale]}</h1></header>
      <p class="unchosen">${viewPageWords[locale].unchosen}</p>
      <div class="view-element view-${noun}">${served(context.site, view, leads)}</div>
      ${viewActions(view, true)}
    </div>`,
  };
}
