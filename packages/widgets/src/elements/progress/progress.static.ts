import { html } from 'lit';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { serverWords } from '../../server/server.messages.js';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import { answerOf } from './progress.facts.js';
import type { ThiduaProgress } from './progress.js';
import { progressWords } from './progress.messages.js';
import { progressView } from './progress.view.js';

/** A target as plain HTML: the figure, its share and status in words, and a table of facts. */
export function progressStatic({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaProgress>): StaticContent | Problem {
  const answer = answerOf(element, scoreboard, locale);
  if (isProblem(answer)) return answer;
  const view = progressView(answer.facts, locale);
  // Without a figure, the words in its place already say so.
  const status = view.figure === view.statusText ? '' : ` ${view.statusText}.`;
  const separator = view.scale.now === undefined ? '. ' : ' ';
  const share = view.share && ` (${view.share})`;
  // The one sentence that a reader may be left with: the total beside the progress made.
  const reached = view.reached && ` ${progressWords(locale).reached}: ${view.reached}.`;
  const brief = html`<strong>${view.figure}</strong
    >${separator}${view.context}${share}.${reached}${status}`;
  return {
    heading: view.label,
    brief,
    share: view.scale.now === undefined ? undefined : view.width,
    body: html`<p>${brief}</p>
      <table>
        <caption>
          ${serverWords(locale).details}
        </caption>
        <tbody>
          ${view.facts
            .filter(({ value }) => value !== view.reached)
            .map(
              ({ term, value }) =>
                html`<tr>
                  <th scope="row">${term}</th>
                  <td>${value}</td>
                </tr>`,
            )}
        </tbody>
      </table>`,
    provenance: answer.provenance,
  };
}
