import type { Locale } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { countdownStatic } from '../elements/countdown/countdown.static.js';
import { leaderboardStatic } from '../elements/leaderboard/leaderboard.static.js';
import { progressStatic } from '../elements/progress/progress.static.js';
import { isProblem, type Problem } from '../shared/error-event.js';
import { isWebLink } from '../shared/web-link.js';
import { htmlOf } from './html-of.js';
import { RenderError } from './render-error.js';
import { serverWords } from './server.messages.js';
import {
  servedElement,
  type ElementNoun,
  type ElementOf,
  type RenderOptions,
} from './served-element.js';
import { sourceLine, type StaticContent, type StaticQuestion } from './static-content.js';

const contents: {
  [Noun in ElementNoun]: (question: StaticQuestion<ElementOf<Noun>>) => StaticContent | Problem;
} = { progress: progressStatic, leaderboard: leaderboardStatic, countdown: countdownStatic };

/**
 * Renders an element as plain HTML: a heading, text, a table, the source with date and status, a
 * link. Nothing in it needs a script, a style, a class or an attribute, so that it stays readable
 * in a CMS that takes all of them away. Everything from data is escaped.
 *
 * @throws RenderError where the element would show a problem
 * @example
 * renderStatic('leaderboard', { scoreboard, attributes: { board: 'dti-2023', limit: 5 } });
 * // '<section lang="vi">\n<h2>Xếp hạng chuyển đổi số …</h2>\n<table>…'
 */
export function renderStatic<Noun extends ElementNoun>(noun: Noun, options: RenderOptions): string {
  return staticHtml(noun, options);
}

function sectionTemplate(
  { heading, body, provenance }: StaticContent,
  link: string | undefined,
  locale: Locale,
): TemplateResult {
  return html`<section lang="${locale}">
    <h2>${heading}</h2>
    ${body} ${provenance ? sourceLine(provenance, locale) : nothing}
    ${
      link ? html`<p><a href="${link}" rel="noopener">${serverWords[locale].more}</a></p>` : nothing
    }
  </section>`;
}

/** @param maximumRows most rows of a table, besides what `limit` says */
export function staticHtml<Noun extends ElementNoun>(
  noun: Noun,
  options: RenderOptions,
  maximumRows = Infinity,
): string {
  const { scoreboard, lang: locale = 'vi', link } = options;
  const words = serverWords[locale];
  if (link === '' || (link !== undefined && !isWebLink(link))) {
    throw new RenderError({ code: 'not-a-link', message: words.notALink(link) });
  }
  const { element } = servedElement(noun, options);
  const content = contents[noun]({ element, scoreboard, locale, maximumRows });
  if (isProblem(content)) throw new RenderError(content);
  return htmlOf(sectionTemplate(content, link, locale));
}
