import { formatNumber, textIn } from '@thidua/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { listItems } from '../../shared/list-items.js';
import type { LeaderboardControls } from './leaderboard.controls.js';
import { signOf } from './leaderboard.interactive.js';
import { leaderboardWords } from './leaderboard.messages.js';
import { ThiduaLeaderboard } from './leaderboard.js';
import { reasonsOf } from './leaderboard.reasons.js';
import { toolsTemplate } from './leaderboard.tools.js';

/** Boxes of the size of the buttons that will replace them, so that nothing moves then. */
const servedStyles = css`
  .room {
    display: inline-grid;
    align-content: center;
    box-sizing: border-box;
    min-height: 44px;
  }
  thead .room {
    width: 100%;
    padding: 0.25em 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
  }
  thead .room span span {
    color: var(--a);
  }
  /* Its room, but no promise: nothing sorts here. */
  thead .sortable {
    visibility: hidden;
  }
  tbody .room {
    display: block;
    min-height: 0;
  }
  .why ~ .room {
    display: inline-grid;
    margin-block: -0.25em;
    padding-block: 0.25em;
  }
  .pager .room {
    color: var(--m);
  }
  .waiting {
    visibility: hidden;
  }
  @container (max-width: 34em) {
    thead .room {
      padding-inline: 0.25em;
    }
  }
  @container (max-width: 17em) {
    thead .room {
      padding-inline: 1px;
    }
  }
  /* Once the script is there, a button in the row opens them. */
  .later {
    display: none;
  }
  @media (scripting: none) {
    .waiting {
      display: none;
    }
    .later {
      display: table-row;
    }
  }
  @media print {
    .pager {
      display: flex;
    }
    thead .room span span,
    .waiting {
      display: none;
    }
  }
`;

/** Text in the space of a future button. */
const roomTemplate = (content: unknown): TemplateResult =>
  html`<span class="room"><span>${content}</span></span>`;

/**
 * Placeholders for the controls, since served HTML cannot answer a click.
 *
 * @param isAwaited whether a script will follow: then space for the search is reserved, and a
 *   button will open the reasons
 */
const servedControls = (isAwaited: boolean): LeaderboardControls => ({
  title: (title, { view: { onlyBloc } }, locale) =>
    [title, textIn(onlyBloc?.name, locale)].filter(Boolean).join(' · '),
  tools: (state, locale) => (isAwaited ? toolsTemplate(state, locale) : nothing),
  heading({ id, label }, sorting) {
    const { sign, className } = signOf(sorting.column === id, sorting);
    return roomTemplate(html`${label}<span aria-hidden="true" class=${className}>${sign}</span>`);
  },
  rowHeading: ({ name, link, hasReasons }) =>
    html`<th scope="row">
      ${hasReasons ? html`<span class="why"></span>` : nothing}${
        link === undefined ? roomTemplate(name) : html`<a part="link" href=${link}>${name}</a>`
      }
    </th>`,
  reasons: ({ name }, { id, texts }, columns, locale) =>
    html`<tr part="reasons" class=${isAwaited ? 'reasons later' : 'reasons'} id=${id}>
      <td colspan=${columns}>
        <details>
          <summary>${leaderboardWords(locale).reasons(name)}</summary>
          <ul>
            ${listItems(texts.map((text) => ({ text })))}
          </ul>
        </details>
      </td>
    </tr>`,
  pager({ isWhole, view: { count, rows } }, locale) {
    if (isWhole === undefined) return nothing;
    const number = (value: number): string => formatNumber(value, locale);
    const all = leaderboardWords(locale).count(number(count));
    return html`<div part="pager" class="pager">
      <span class="room">${number(rows.length)}/${all}</span>
    </div>`;
  },
});

/** The leaderboard as a server renders it: with every reason, and without controls. */
export class ServedLeaderboard extends ThiduaLeaderboard {
  static override styles = [...super.styles, servedStyles];

  constructor() {
    super();
    this.explain = reasonsOf;
  }

  protected override get controls(): LeaderboardControls {
    return servedControls(this.src !== undefined);
  }

  protected override isOpen(): boolean {
    return true;
  }
}
