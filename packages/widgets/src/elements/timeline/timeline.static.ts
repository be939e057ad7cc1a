import { html } from 'lit';
import { plainTable } from '../../server/plain-table.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import type { Problem } from '../../shared/error-event.js';
import { dayOf } from './timeline.day.js';
import { timelineWords } from './timeline.messages.js';
import type { ThiduaTimeline } from './timeline.js';
import { timelineView } from './timeline.view.js';

/** The timeline as plain HTML: the day it is seen from, what is next, the table. */
export function timelineStatic({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaTimeline>): StaticContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: timelineWords(locale).needsData };
  const { source, asOf, status } = scoreboard;
  const { date } = dayOf(element.asOf, element.stoppedAt ?? Date.now());
  // What is pasted is read on other days: it says which day it was seen from, never "today".
  const view = timelineView(scoreboard, { date, isGiven: true }, locale);
  return {
    ...{ heading: view.heading, provenance: { source, asOf, status } },
    brief: `${view.mark}. ${view.told}`,
    body: html`<p>${view.mark}. ${view.told}</p>
      ${plainTable(view.table, maximumRows)}`,
  };
}
