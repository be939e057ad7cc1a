import { formatNumber, textIn, type Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { datedIn, words as sharedWords } from '../../shared/words.js';
import { listOf } from '../../server/plain-table.js';
import { serverWords } from '../../server/server.messages.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import type { CellView } from './leaderboard.columns.js';
import { leaderboardWords } from './leaderboard.messages.js';
import type { ThiduaLeaderboard } from './leaderboard.js';
import { leaderboardView, type LeaderboardView } from './leaderboard.view.js';

/** A ranking as plain HTML: one table, or row by row where it has many columns, with words for every symbol. */
export function leaderboardStatic({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaLeaderboard>): StaticContent | Problem {
  const words = leaderboardWords(locale);
  if (!scoreboard) return { code: 'no-data', message: serverWords(locale).needsData };
  const board = boardOf(scoreboard, element.board, locale);
  if (isProblem(board)) return board;
  const bloc = scoreboard.blocs.find(({ id }) => id === element.bloc);
  const { source, asOf, status } = board;
  const notYet = notYetKnown(board, element.asOf, locale);
  if (notYet) {
    const heading = titleOf(board, locale);
    return { heading, brief: notYet, body: html`<p>${notYet}</p>`, provenance: { source } };
  }
  const limit = Math.min(element.limit || Infinity, maximumRows);
  const choice = {
    ...{ bloc: element.bloc ?? '', query: '', sort: element.sort ?? '' },
    ...{ limit: Number.isFinite(limit) ? limit : 0, pageSize: 0, page: 0 },
    highlight: element.highlight ?? '',
    href: element.href ?? '',
  };
  const view = leaderboardView(scoreboard, board, choice, locale);
  const dated = datedIn(asOf, locale);
  const certainty = sharedWords(locale).status[status];
  return {
    heading: [titleOf(board, locale), textIn(bloc?.name, locale)].filter(Boolean).join(' · '),
    brief: briefOf(view),
    body: html`${view.notes.map((note) => html`<p>${note}</p>`)}
    ${tableTemplate(view, `${dated}; ${certainty.charAt(0).toLowerCase()}${certainty.slice(1)}`, locale)}
    ${view.departed ? html`<p>${words.departed}: ${view.departed}.</p>` : nothing}
    ${board.basis === 'score' ? nothing : html`<p>${words.published}</p>`}`,
    provenance: { source, asOf, status },
  };
}

/** Places that say who leads. */
const leaders = 3;

/** `1. Quế Sơn (93,16%); 2. Tam Kỳ (chưa công bố).`: the first places, from the first columns. */
function briefOf({ rows }: LeaderboardView): string {
  const said = rows.slice(0, leaders).map(({ name, cells }) => {
    const [rank] = cells;
    const score = cells.find(({ column }) => column === 'score');
    return `${rank?.spoken ?? rank?.text}. ${name} (${score?.reason ?? score?.text})`;
  });
  return `${said.join('; ')}.`;
}

/** Columns of a few letters each; more do not fit into a phone's width. */
const mostColumns = 5;

/** The caption stays with the table, so it states the number of rows, the day and the status. */
function tableTemplate(
  view: LeaderboardView,
  datedStatus: string,
  locale: Language,
): TemplateResult {
  const { columns, rows, count, hasMore } = view;
  const all = leaderboardWords(locale).count(formatNumber(count, locale));
  const counted = hasMore ? `${formatNumber(rows.length, locale)}/${all}` : all;
  const caption = `${counted}; ${datedStatus}`;
  if (columns.length > mostColumns) {
    const heading = columns.findIndex(({ id }) => id === 'name');
    const marked = rows.flatMap(({ isHighlighted }, place) => (isHighlighted ? place : []));
    const told = rows.map(({ cells }) => cells.map(saidIn));
    return listOf({ caption, columns, rows: told, heading }, marked);
  }
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label }) => html`<th scope="col">${label}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ cells, isHighlighted }) =>
          html`<tr>
            ${cells.map((cell) => cellTemplate(cell, isHighlighted))}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

const saidIn = ({ text, spoken, aside }: CellView): string =>
  `${spoken ?? text}${aside ? ` (${aside})` : ''}`;

function cellTemplate(cell: CellView, isHighlighted: boolean): TemplateResult {
  const said = saidIn(cell);
  if (cell.column !== 'name') return html`<td>${said}</td> `;
  return html`<th scope="row">${isHighlighted ? html`<strong>${said}</strong>` : said}</th> `;
}
