import { html, nothing } from 'lit';
import type { Problem } from '../../shared/error-event.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import { countdownAnswer } from './countdown.facts.js';
import type { ThiduaCountdown } from './countdown.js';
import { countdownWords } from './countdown.messages.js';
import { countdownView } from './countdown.view.js';

/** A day as plain HTML: what it is, its date, and the wait in whole days with the day they hold for. */
export function countdownStatic({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaCountdown>): StaticContent | Problem {
  const answer = countdownAnswer(element, scoreboard, locale);
  if ('code' in answer) return answer;
  const { label, facts, provenance } = answer;
  // The served element has a day to look from, so that no clock is asked.
  const { headline, figures, detail, past } = countdownView(facts, 0, locale);
  const waited = figures.map(({ value, unit }) => `${value} ${unit}`).join(' ');
  const remaining = waited && countdownWords[locale].remaining(waited);
  return {
    heading: label ?? headline,
    body: html`${label ? html`<p>${headline}.</p>` : nothing}
      <p>
        ${detail ? `${detail}.` : nothing}
        ${remaining ? html`<strong>${remaining}.</strong>` : nothing} ${past ? `${past}.` : nothing}
      </p>`,
    provenance,
  };
}
