import { html } from 'lit';
import { plainTable } from '../../server/plain-table.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import type { Problem } from '../../shared/error-event.js';
import { readDate } from '../../shared/read-date.js';
import type { ThiduaIndexPanel } from './index-panel.js';
import { problemOf } from './index-panel.problem.js';
import { indexPanelView } from './index-panel.view.js';

/** The indices as plain HTML: the sentence, each index in a line, the table. */
export function indexPanelStatic({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaIndexPanel>): StaticContent | Problem {
  const problem = problemOf(scoreboard, element.index, locale);
  if (!scoreboard || problem) return problem as Problem;
  const { source, status } = scoreboard;
  const day = readDate(element.asOf ?? '');
  const view = indexPanelView(scoreboard, element.index, day, locale);
  const { heading, told, indices, table, asOf } = view;
  return {
    ...{ heading, brief: told, provenance: { source, asOf, status } },
    body: html`<p>${told}</p>
      ${indices.map(({ code, value, about, change }) => {
        const facts = [value, about, change].filter(Boolean).join('; ');
        return html`<p>${code}: ${facts}.</p> `;
      })}
      ${plainTable(table, maximumRows)}`,
  };
}
