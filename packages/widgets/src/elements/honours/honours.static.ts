import { html } from 'lit';
import { plainTable } from '../../server/plain-table.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import type { Problem } from '../../shared/error-event.js';
import { readDate } from '../../shared/read-date.js';
import { honoursWords } from './honours.messages.js';
import type { ThiduaHonours } from './honours.js';
import { honoursView, problemOf } from './honours.view.js';

/** The honours as plain HTML: the sentence and the table. */
export function honoursStatic({
  element: { award, area, asOf },
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaHonours>): StaticContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: honoursWords(locale).needsData };
  const problem = problemOf(scoreboard, { award, area }, locale);
  if (problem) return problem;
  const { source, asOf: known, status } = scoreboard;
  const choice = { day: readDate(asOf ?? ''), award, area, pageSize: 0, page: 0 };
  const { heading, told, table } = honoursView(scoreboard, choice, locale);
  return {
    ...{ heading, brief: told, provenance: { source, asOf: known, status } },
    body: html`<p>${told}</p>
      ${plainTable(table, maximumRows)}`,
  };
}
