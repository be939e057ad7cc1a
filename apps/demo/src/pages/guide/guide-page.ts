import type { Locale } from '@thidua/core';
import { embedWords, guideView, html, type Page, type PageContext } from '@thidua/site/parts';
import { routes } from '../../routes.js';
import { guideText } from './words.js';

/** What the builder calls its fields, buttons and ways. */
function namesOf(locale: Locale): Record<string, string> {
  const { title, preview, copy, copied, policy, kinds } = embedWords[locale];
  const names: Record<string, string> = { title, preview, copy, copied, policy };
  for (const [kind, { name }] of Object.entries(kinds)) names[kind] = name;
  return names;
}

/** One page for editors: from choosing a board to seeing it in the article. */
export function guidePage({ locale }: PageContext): Page {
  const words = guideText[locale];
  return {
    title: words.title,
    description: words.description,
    main: guideView({
      words,
      names: namesOf(locale),
      pictureAt: (picture) => `/guide/${picture}.${picture === 'source' ? 'svg' : 'png'}`,
      ways: html`<a href="${routes.embed[locale]}">${words.builder}</a>
        <a href="${routes.hosts[locale]}">${words.examples}</a>
        <span class="hint">${words.print}</span>`,
    }),
  };
}
