import { html, nothing } from 'lit';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import { boardWords } from '../../shared/board.messages.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { plainTable } from '../../server/plain-table.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import type { ThiduaScorecard } from './scorecard.js';
import { scorecardWords } from './scorecard.messages.js';
import { scorecardView, toldOf } from './scorecard.view.js';

/** The scorecard as plain HTML: its sentences and the table of groups and criteria. */
export function scorecardStatic({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaScorecard>): StaticContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: boardWords(locale).needsData };
  const board = boardOf(scoreboard, element.board, locale);
  if (isProblem(board)) return board;
  const { source, asOf, status } = board;
  const notYet = notYetKnown(board, element.asOf, locale);
  if (notYet) {
    const heading = titleOf(board, locale);
    return { heading, brief: notYet, body: html`<p>${notYet}</p>`, provenance: { source } };
  }
  const view = scorecardView(scoreboard, board, element.locality, locale);
  if (isProblem(view)) return view;
  const words = scorecardWords(locale);
  const brief = toldOf(view, locale);
  const { lines, strengths, weaknesses, gains, groups } = view;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0
      ? html`<p>${title}</p>
          <ul>
            ${items.map((text) => html`<li>${text}</li> `)}
          </ul>`
      : nothing;
  return {
    heading: `${view.title} · ${titleOf(board, locale)}`,
    brief,
    body: html`<p>${brief}</p>
      ${lines.map(({ text, reason }) => (text && reason ? html`<p>${text} – ${reason}.</p> ` : nothing))}
      ${groups.length > 0 ? plainTable(view.table, maximumRows) : html`<p>${words.noReasons}</p>`}
      ${view.sum ? html`<p>${view.sum}</p>` : nothing} ${list(words.strengths, strengths)}
      ${list(words.weaknesses, weaknesses)}
      ${list(
        words.gains,
        gains.map(({ before, gain, after }) => before + gain + after),
      )}`,
    provenance: { source, asOf, status },
  };
}
