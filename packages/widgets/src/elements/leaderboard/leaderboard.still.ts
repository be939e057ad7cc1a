import { formatNumber } from '@thidua/core';
import { css, html, nothing } from 'lit';
import { controlsOf } from './leaderboard.controls.js';
import { leaderboardWords } from './leaderboard.messages.js';
import { ThiduaLeaderboard } from './leaderboard.js';
import type { LeaderboardControls } from './leaderboard.template.js';

/** Boxes of the size of the buttons that they stand for, so that nothing moves when those come. */
const stillStyles = css`
  .still {
    display: inline-grid;
    align-content: center;
    box-sizing: border-box;
    min-height: 44px;
  }
  thead .still {
    width: 100%;
    padding: 0.25em 0.5em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  thead .still span span {
    color: var(--a);
  }
  tbody .still {
    min-height: 28px;
  }
  .pager .still {
    color: var(--m);
  }
  .waiting {
    visibility: hidden;
  }
  @container (max-width: 34em) {
    thead .still {
      padding-inline: 0.25em;
    }
  }
  @media (scripting: none) {
    .waiting {
      display: none;
    }
  }
  @media print {
    .pager {
      display: flex;
    }
    thead .still span span,
    .waiting {
      display: none;
    }
  }
`;

const nothingHappens = (): void => undefined;
const inert = controlsOf({
  ...{ search: nothingHappens, filter: nothingHappens, sort: nothingHappens },
  ...{ turn: nothingHappens, fold: nothingHappens, select: nothingHappens },
});

/**
 * The leaderboard as a server draws it. Nothing would answer a click, so text stands where buttons
 * are. The room of the search is kept only where `src` says that a script is meant to follow.
 */
export class StillLeaderboard extends ThiduaLeaderboard {
  static override styles = [...super.styles, stillStyles];

  protected override readonly controls: LeaderboardControls = {
    tools: (state, locale) =>
      this.src ? html`<div class="waiting">${inert.tools(state, locale)}</div>` : nothing,
    heading: (text) => html`<span class="still"><span>${text}</span></span>`,
    name: ({ name }) => html`<span class="still">${name}</span>`,
    pager: ({ fold, view: { rows, count } }, locale) => {
      const [shown = '', all = ''] = [rows.length, count].map((value) =>
        formatNumber(value, locale),
      );
      return fold === undefined
        ? nothing
        : html`<div part="pager" class="pager">
            <span class="still">${shown}/${leaderboardWords[locale].count(all)}</span>
          </div>`;
    },
  };
}
