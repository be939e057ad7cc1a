import {
  formatDate,
  formatNumber,
  isMissing,
  type BeforeAfter,
  type Locale,
  type Score,
} from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import type { Outcome } from './model/outcome.js';
import { valueIn } from './model/value.js';
import { scoringText } from './words.js';
import { illustrativeLabel, localityName, rankWords, scoreWords, valueWords } from './phrases.js';

/** A number before and after, or that it stays. */
function arrow<Value>(
  { before, after }: BeforeAfter<Value>,
  write: (value: Value) => string,
  locale: Locale,
): string {
  const words = scoringText[locale].change;
  const [old, now] = [write(before), write(after)];
  return old === now ? words.same(now) : words.arrow(old, now);
}

/** The criterion, with the value that was reported and the one in its place. */
function imagined({ asked }: Outcome, locale: Locale): string {
  if (!asked) return '';
  const { input, reason, text } = asked;
  const value = valueIn(input, text);
  const now =
    typeof value === 'string'
      ? formatDate(value, locale)
      : valueWords(input, Number(value), locale);
  const before = isMissing(reason.value)
    ? scoreWords(reason.value, locale)
    : valueWords(input, reason.value, locale);
  return `${input.title[locale]}: ${scoringText[locale].change.arrow(before, now)}`;
}

/** What the changed value does to the criterion, the score, the ranks and other localities. */
export function changeResult(outcome: Outcome, locale: Locale): Html {
  const { change } = outcome;
  const words = scoringText[locale].change;
  if (!change) return html`<p class="source">${words.nothing}</p>`;
  const score = (value: Score): string => scoreWords(value, locale);
  const points = (value: Score): string =>
    isMissing(value) ? scoreWords(value, locale) : formatNumber(value, locale);
  const rank = (value: number | undefined): string => rankWords(value, locale);
  const facts: [string, string][] = [
    [words.points, arrow(change.points, points, locale)],
    [words.score, arrow(change.score, score, locale)],
    [words.rank, arrow(change.rank, rank, locale)],
    [words.blocRank, arrow(change.blocRank, rank, locale)],
  ];
  const others = change.others();
  return html`<h3>${words.title} ${illustrativeLabel(locale)}</h3>
    <p>${imagined(outcome, locale)}</p>
    <dl class="facts">
      ${facts.map(
        ([term, fact]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>
    ${
      others.length === 0
        ? html`<p>${words.nobody}</p>`
        : html`<p>${words.others}</p>
            <ul class="plain">
              ${others.map((other) => {
                const moved = [
                  other.score && `${words.score} ${arrow(other.score, score, locale)}`,
                  other.rank.before !== other.rank.after &&
                    `${words.rank} ${arrow(other.rank, rank, locale)}`,
                ];
                return html`<li>
                  <strong>${localityName(other.code, locale)}</strong>:
                  ${moved.filter(Boolean).join('; ')}
                </li>`;
              })}
            </ul>`
    }`;
}
