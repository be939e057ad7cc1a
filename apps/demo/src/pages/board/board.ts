import { isMissing } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { boardOf } from '../../elements/leaderboard.js';
import { served } from '../../elements/served.js';
import { viewActions } from '../../elements/view-actions.js';
import type { View } from '../../embed/view.js';
import { html } from '../../html.js';
import type { Page } from '../../layout/document.js';
import type { PageContext } from '../../layout/site.js';
import { routes } from '../../routes.js';
import { newRuralTarget } from '../../target.js';
import { boardText } from '../../text/board.js';
import { asOfControl } from './as-of.js';
import { onward } from './onward.js';
import { series } from './series.js';

/** The board: the movement, its target, the ranking and the anniversary, on any day of the year. */
export function boardPage({ locale }: PageContext): Page {
  const words = boardText[locale];
  const { rows, asOf } = boardOf('dti-2023');
  const missing = rows.filter(({ score }) => isMissing(score)).length;
  const title = scoreboard2023.title[locale];
  const show = (noun: View['noun'], id: string): View => ({ noun, id, locale, choice: {} });
  const ranking = show('leaderboard', 'dti-2023');
  return {
    title,
    description: words.description,
    pictured: ranking,
    main: html`<div class="hero">
        <div class="hero-inner">
          <div class="hero-head">
            <h1>${title}</h1>
            <blockquote>
              <p>${words.call}</p>
              <footer>${words.callSource}</footer>
            </blockquote>
          </div>
          <section class="hero-target" aria-labelledby="target">
            <h2 id="target" class="visually-hidden">${words.targetTitle}</h2>
            ${served(show('progress', newRuralTarget.id))}
            <p class="hero-note">
              ${newRuralTarget.goal.note?.[locale]}
              <a href="${routes.data[locale]}#figures">${words.targetMore}</a>
            </p>
          </section>
        </div>
      </div>
      ${asOfControl(locale)}
      <div class="board">
        <section class="board-ranking" aria-labelledby="ranking">
          <h2 id="ranking">${words.rankingTitle}</h2>
          <p class="lead" data-known="${asOf}">${words.rankingLead(rows.length, missing)}</p>
          ${served(ranking)} ${viewActions(ranking)}
        </section>
        <div class="board-side">
          <section aria-labelledby="anniversary">
            <h2 id="anniversary">${words.anniversaryTitle}</h2>
            <p class="lead">${words.anniversaryLead}</p>
            ${served(show('countdown', 'emulation-appeal'))}
          </section>
          ${series(locale)}
          <section class="embed" aria-labelledby="embed">
            <h2 id="embed">${words.embedTitle}</h2>
            <p>${words.embedLead}</p>
            <p><a href="${routes.embed[locale]}">${words.embedLink}</a></p>
          </section>
        </div>
      </div>
      ${onward(locale)}`,
  };
}
