import { html } from 'lit';
import { plainTable } from '../../server/plain-table.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import { problemOfArea } from '../../shared/areas.js';
import type { Problem } from '../../shared/error-event.js';
import { readDate } from '../../shared/read-date.js';
import { movementsWords } from './movements.messages.js';
import type { ThiduaMovements } from './movements.js';
import { movementsView } from './movements.view.js';

/** The movements as plain HTML: the sentence and the table. */
export function movementsStatic({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaMovements>): StaticContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: movementsWords(locale).needsData };
  const unknownArea = problemOfArea(scoreboard, element.area, locale);
  if (unknownArea) return unknownArea;
  const { source, asOf, status } = scoreboard;
  const day = readDate(element.asOf ?? '') ?? asOf;
  const { heading, told, table } = movementsView(scoreboard, element.area, day, locale);
  return {
    ...{ heading, brief: told, provenance: { source, asOf, status } },
    body: html`<p>${told}</p>
      ${plainTable(table, maximumRows)}`,
  };
}
