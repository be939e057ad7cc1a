import { html } from 'lit';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { plainTable } from '../../server/plain-table.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import type { ThiduaTargetBoard } from './target-board.js';
import { targetBoardWords } from './target-board.messages.js';
import { targetBoardView, type TargetBoardView } from './target-board.view.js';

/** How many are met, and how many of each state there are. */
export const saidOf = ({ told, attention, tally }: TargetBoardView): string =>
  `${told}${attention && `; ${attention}`}. ${tally.map(({ text, written }) => `${text}: ${written}`).join('; ')}.`;

/** The targets as plain HTML: the sentence and a table. */
export function targetBoardStatic({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaTargetBoard>): StaticContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: targetBoardWords(locale).needsData };
  const view = targetBoardView(scoreboard, element, locale);
  if (isProblem(view)) return view;
  const brief = saidOf(view);
  return {
    heading: view.title,
    brief,
    body: html`<p>${brief}</p>
      ${plainTable(view.table, maximumRows)}`,
    provenance: view.provenance,
  };
}
