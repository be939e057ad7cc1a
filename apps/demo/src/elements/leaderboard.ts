import { formatMissing, formatNumber, isMissing, type Board, type Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { attributes, html, type Attributes, type Html } from '../html.js';
import { scoreboardPath } from '../routes.js';
import { elementText } from '../text/elements.js';
import { sourceLine } from './source-line.js';

/** A board of the scoreboard. */
export function boardOf(id: string): Board {
  const board = scoreboard2023.boards.find((candidate) => candidate.id === id);
  if (!board) throw new Error(`The scoreboard has no board ${id}`);
  return board;
}

/** A score as it was published, or why it is missing. */
export const scoreText = (board: Board, score: Board['rows'][number]['score'], locale: Locale) =>
  isMissing(score)
    ? formatMissing(score.missing, locale)
    : `${formatNumber(score, locale, board.digits)}${board.unit ?? ''}`;

/** A ranking as an element, with the whole order for readers without JavaScript. */
export function dtiLeaderboard(locale: Locale, further: Attributes = {}): Html {
  const words = elementText[locale];
  const board = boardOf('dti-2023');
  const names = new Map(scoreboard2023.localities.map(({ code, name }) => [code, name[locale]]));
  const grades = new Map(board.grades.map(({ id, label }) => [id, label[locale]]));
  return html`<thidua-leaderboard
    ${attributes({ src: scoreboardPath, board: board.id, lang: locale, ...further })}
  >
    <table class="fallback-table">
      <caption>
        ${board.title[locale]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.rank}</th>
          <th scope="col">${words.locality}</th>
          <th scope="col">${board.scoreLabel[locale]}</th>
          <th scope="col">${words.grade}</th>
        </tr>
      </thead>
      <tbody>
        ${board.rows.map(
          ({ code, rank, score, grade }) =>
            html`<tr>
              <td>${rank}</td>
              <th scope="row">${names.get(code)}</th>
              <td class="${isMissing(score) ? 'gap' : ''}">${scoreText(board, score, locale)}</td>
              <td>${grade && grades.get(grade)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${sourceLine(board.source, board.asOf, locale)}
  </thidua-leaderboard>`;
}
