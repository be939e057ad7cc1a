import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../../shared/data-table.js';
import { badge, sourceLine, type Provenance } from '../../shared/provenance.js';
import { timelineWords } from './timeline.messages.js';
import type { TimelineItem, TimelineItemState, TimelineView } from './timeline.view.js';

/** Before the words of a state, hidden from screen readers. */
const signs: Record<TimelineItemState, string> = {
  ...{ done: '✓', past: '?', marked: '●', today: '★', ahead: '○', undated: '–' },
};

/** What the whole element is drawn from. */
export interface TimelineState {
  view: TimelineView;
  provenance: Required<Provenance>;
  /** Address of the days as a file, which needs no script; empty where no day is known. */
  calendar: string;
  /** Name of that file. */
  fileName: string;
  takeAway: unknown;
}

function itemTemplate(
  { title, date, state, stateText, actor, output }: TimelineItem,
  locale: Language,
): TemplateResult {
  const words = timelineWords(locale);
  const facts = [
    actor && `${words.actor}: ${actor}`,
    output && `${words.output}: ${output}`,
  ].filter(Boolean);
  return html`<li part="item" class=${state}>
    ${
      date
        ? html`<p class="when">
            ${date} <span class="state" data-sign=${signs[state]}>${stateText}</span>
          </p>`
        : nothing
    }
    <p class="name">${title}</p>
    ${facts.length > 0 ? html`<p class="note">${facts.join(' · ')}</p>` : nothing}
  </li>`;
}

/** What is next, everything in its order with the day among it, the table and the source. */
export function timelineTemplate(
  { view, provenance, calendar, fileName, takeAway }: TimelineState,
  locale: Language,
): TemplateResult {
  const words = timelineWords(locale);
  const { heading, told, dated, undated, markAt, mark, table } = view;
  const items = dated.map((item) => itemTemplate(item, locale));
  const today = html`<li part="today" class="mark"><span>${mark}</span></li>`;
  return html`<p part="title" class="title">${heading}${badge(provenance.status, locale)}</p>
    <p part="told">${told}</p>
    ${
      dated.length > 0
        ? html`<ol part="dated" class="line" role="list">
            ${items.slice(0, markAt)}${today}${items.slice(markAt)}
          </ol>`
        : nothing
    }
    ${
      undated.length > 0
        ? html`<p class="sub" role="heading" aria-level="2">${words.undated}</p>
            <p class="note">${words.undatedNote}</p>
            <ol part="undated" class="numbered">
              ${undated.map((item) => itemTemplate(item, locale))}
            </ol>`
        : nothing
    }
    ${
      calendar
        ? html`<p class="file">
            <a part="calendar" href=${calendar} download=${fileName}>${words.calendar}</a>
          </p>`
        : nothing
    }
    ${tableBehind(words.table, table)}${takeAway}
    <p part="source" class="note">${sourceLine(provenance, locale)}</p>`;
}
