import { formatNumber, leaveOneOut, type Locale, type RankInterval } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import { keptRows } from './kept-rows.js';
import { ranking, type Outcome } from './model/outcome.js';
import { scoringText } from './words.js';
import { table } from '../../elements/table.js';
import { codeOf, plausibleWords, type Intervals } from './ranking.js';
import { illustrativeLabel, localityName, shareWords, titleOf } from './phrases.js';

/** Ranks from the first at the left to the last at the right; a mark stands at the rank itself. */
function intervalPicture({ low, high }: RankInterval, rank: number, last: number): Html {
  const at = (place: number): string =>
    `${(3 + (94 * (place - 1)) / Math.max(1, last - 1)).toFixed(2)}%`;
  return html`<svg class="interval" aria-hidden="true">
    <line class="interval-rail" x1="3%" x2="97%" y1="50%" y2="50%" />
    <line class="interval-span" x1="${at(low)}" x2="${at(high)}" y1="50%" y2="50%" />
    <circle class="interval-rank" cx="${at(rank)}" cy="50%" r="5" />
  </svg>`;
}

/** The plausible ranks of everyone, as numbers and as a picture. */
export function intervalTable(
  { shown, state }: Outcome,
  intervals: Intervals | undefined,
  locale: Locale,
): Html {
  const words = scoringText[locale].sure;
  const { columns } = words;
  const ranked = ranking(shown).filter(({ rank }) => rank !== undefined);
  return html`<table class="intervals">
    <caption>
      ${words.caption(shareWords(state.share, locale))} ${illustrativeLabel(locale)}
    </caption>
    <thead>
      <tr>
        ${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${keptRows(ranked, codeOf, ({ code, rank = 0 }) => {
        const interval = intervals?.get(code);
        return html`<tr id="interval-${code}">
          <th scope="row">${localityName(code, locale)}</th>
          <td>${rank}</td>
          <td>
            ${intervals ? plausibleWords(intervals, code) : scoringText[locale].ranking.waiting}
          </td>
          <td>${interval ? intervalPicture(interval, rank, ranked.length) : nothing}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** How many of the criteria that the ranking depends on are shown. */
const criteriaShown = 8;

/** The criteria that the ranking depends on most, by the ranking without them. */
export function leftOutTable({ shown }: Outcome, locale: Locale): Html {
  const words = scoringText[locale].sure;
  // At the end come those without which some locality has no score, so that there is no ranking.
  const found = leaveOneOut(shown).sort(
    (left, right) =>
      (right.meanMove ?? -1) - (left.meanMove ?? -1) ||
      (right.largestMove ?? 0) - (left.largestMove ?? 0),
  );
  const inBlocs = new Map(
    leaveOneOut(shown, 'bloc').map(({ criterion, largestMove }) => [criterion, largestMove]),
  );
  const [first] = found;
  return html`<p class="measure">
      ${
        first?.largestMove !== undefined
          ? words.leaveLead(titleOf(first.criterion, locale), first.largestMove)
          : nothing
      }
    </p>
    ${table({
      caption: `${words.leaveTitle} (${scoringText[locale].illustrative.toLowerCase()})`,
      columns: Object.values(words.leaveColumns),
      rows: found
        .slice(0, criteriaShown)
        .map(({ criterion, largestMove, meanMove }) => [
          titleOf(criterion, locale),
          largestMove ?? '–',
          meanMove === undefined ? '–' : formatNumber(meanMove, locale, 1),
          inBlocs.get(criterion) ?? '–',
        ]),
      numeric: [1, 2, 3],
      isCompact: true,
    })}`;
}
