import { isMissing, type Board } from '@thidua/core';
import type { Page, PageContext } from '../../document/site.js';
import { localityHref, served } from '../../embed/served.js';
import { countedTargets, everythingShown } from '../../embed/shown.js';
import { viewActions } from '../../embed/view-actions.js';
import type { View } from '../../embed/view.js';
import { html, nothing, type Html } from '../../template.js';
import { routes } from '../../routes.js';
import { asOfControl } from './as-of.js';
import { othersOf } from './others.js';
import { boardWords } from './words.js';

/** The board: the movement, its first target, ranking and anniversary, on any day of the year. */
export function boardPage(context: PageContext): Page {
  const { site, locale } = context;
  const { front, own } = site;
  const [board] = site.scoreboard.boards;
  const title = site.title[locale];
  return {
    title,
    description: front.description?.[locale] ?? boardWords[locale].description(title),
    ...(board && { pictured: { noun: 'leaderboard', id: board.id } }),
    main: html`<div class="hero">
        <div class="hero-inner">
          <div class="hero-head">
            <h1>${title}</h1>
            ${
              front.call
                ? html`<blockquote>
                    <p>${front.call.text[locale]}</p>
                    <footer>${front.call.source[locale]}</footer>
                  </blockquote>`
                : nothing
            }
          </div>
          ${target(context)}
        </div>
      </div>
      ${asOfControl(context)}
      <div class="board">
        ${board ? html`<div class="board-main">${ranking(board, context)} ${map(context)}</div>` : nothing}
        <div class="board-side">
          ${milestone(context)} ${own.aside?.(context)} ${embedding(context)}
        </div>
      </div>
      ${othersOf(context)} ${own.onward?.(context)}`,
  };
}

const show = (noun: View['noun'], id: string, { locale }: PageContext): View => ({
  ...{ noun, id, locale, choice: {} },
});

function target(context: PageContext): Html | undefined {
  const { site, locale } = context;
  const { targetTitle, targetMore } = site.front;
  const [first] = countedTargets(site.scoreboard);
  if (!first) return undefined;
  const note = first.goal.note?.[locale];
  return html`<section class="hero-target" aria-labelledby="target">
    <h2 id="target" class="visually-hidden">${(targetTitle ?? first.title)[locale]}</h2>
    ${served(site, show('progress', first.id, context))}
    ${
      note || targetMore
        ? html`<p class="hero-note">
            ${note}
            ${targetMore ? html`<a href="${targetMore.href[locale]}">${targetMore.text[locale]}</a>` : nothing}
          </p>`
        : nothing
    }
  </section>`;
}

function ranking({ id, title, rows, asOf }: Board, context: PageContext): Html {
  const { site, locale } = context;
  const { rankingTitle, rankingLead } = site.front;
  const missing = rows.filter(({ score }) => isMissing(score)).length;
  const view = show('leaderboard', id, context);
  return html`<section class="board-ranking" aria-labelledby="ranking">
    <h2 id="ranking">${(rankingTitle ?? title)[locale]}</h2>
    <p class="lead" data-known="${asOf}">
      ${rankingLead?.[locale] ?? boardWords[locale].ranked(rows.length, missing)}
    </p>
    ${served(site, view, { href: localityHref(site, view) })} ${viewActions(view)}
  </section>`;
}

/** The same ranking by place, below it. */
function map(context: PageContext): Html | undefined {
  const { site, locale } = context;
  const first = everythingShown(site.scoreboard).find(({ noun }) => noun === 'tile-map');
  return (
    first &&
    html`<section class="board-map" aria-labelledby="map">
      <h2 id="map">${boardWords[locale].map}</h2>
      ${served(site, show('tile-map', first.id, context))}
    </section>`
  );
}

function milestone(context: PageContext): Html | undefined {
  const { site, locale } = context;
  const { anniversaryTitle, anniversaryLead } = site.front;
  const [first] = site.scoreboard.milestones;
  if (!first) return undefined;
  return html`<section aria-labelledby="anniversary">
    <h2 id="anniversary">${(anniversaryTitle ?? first.title)[locale]}</h2>
    ${anniversaryLead ? html`<p class="lead">${anniversaryLead[locale]}</p>` : nothing}
    ${served(site, show('countdown', first.id, context))}
  </section>`;
}

function embedding({ locale }: PageContext): Html {
  const words = boardWords[locale];
  return html`<section class="embed" aria-labelledby="embed">
    <h2 id="embed">${words.embedTitle}</h2>
    <p>${words.embedLead}</p>
    <p><a href="${routes.embed[locale]}">${words.embedLink}</a></p>
  </section>`;
}
