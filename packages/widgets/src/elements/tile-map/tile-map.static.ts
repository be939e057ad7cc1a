import { html, nothing } from 'lit';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import { boardWords } from '../../shared/board.messages.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { plainTable } from '../../server/plain-table.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import type { ThiduaTileMap } from './tile-map.js';
import { tileMapView } from './tile-map.view.js';

/** The tile map as plain HTML: the sentence, the classes with their localities, the table. */
export function tileMapStatic({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaTileMap>): StaticContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: boardWords(locale).needsData };
  const board = boardOf(scoreboard, element.board, locale);
  if (isProblem(board)) return board;
  const { source, asOf, status } = board;
  const heading = titleOf(board, locale);
  const notYet = notYetKnown(board, element.asOf, locale);
  if (notYet)
    return { heading, brief: notYet, body: html`<p>${notYet}</p>`, provenance: { source } };
  const { told, classes, table } = tileMapView(scoreboard, board, element, locale);
  const { columns, rows } = table;
  return {
    heading,
    brief: told,
    body: html`<p>${told}</p>
      ${classes.map(({ of, count, members }) =>
        members.length > 0
          ? html`<p>${of.label} (${count}): ${members.map(({ name }) => name).join(', ')}.</p> `
          : nothing,
      )}
      ${rows.length > 0 && columns.length > 0 ? plainTable(table, maximumRows) : nothing}`,
    provenance: { source, asOf, status },
  };
}
