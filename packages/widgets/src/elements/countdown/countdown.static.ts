import { html, nothing } from 'lit';
import { isProblem, type Problem } from '../../shared/error-event.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import { countdownAnswer } from './countdown.facts.js';
import type { ThiduaCountdown } from './countdown.js';
import { countdownWords } from './countdown.messages.js';
import { countdownView } from './countdown.view.js';

/** A day as plain HTML: what it is, its date, and the wait with the moment that it is counted from. */
export function countdownStatic({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaCountdown>): StaticContent | Problem {
  const answer = countdownAnswer(element, scoreboard, locale);
  if (isProblem(answer)) return answer;
  const { label, facts, provenance } = answer;
  // The served element has a fixed moment, so no clock is read.
  const { headline, figures, detail, past } = countdownView(facts, 0, locale);
  const waited = figures.map(({ value, unit }) => `${value} ${unit}`).join(' ');
  const remaining = waited && countdownWords(locale).remaining(waited);
  const brief = html`${detail ? `${detail}. ` : nothing}${
    remaining ? html`<strong>${remaining}.</strong>` : nothing
  }${past ? ` ${past}.` : nothing}`;
  return {
    heading: label ?? headline,
    brief: label ? html`${headline}. ${brief}` : brief,
    body: html`${label ? html`<p>${headline}.</p>` : nothing}
    ${detail || remaining || past ? html`<p>${brief}</p>` : nothing}`,
    provenance,
  };
}
