import { gradeOf, type Locale, type RankInterval } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import { keptRows } from './kept-rows.js';
import { ranking, standingOf, type Outcome, type Standing } from './model/outcome.js';
import { published } from './model/sample.js';
import { searchOf } from './model/state.js';
import { scoringText } from './words.js';
import {
  illustrativeLabel,
  localityName,
  scoreWords,
  shareWords,
  titleOf,
  unitOf,
} from './phrases.js';

/** Plausible ranks, by code of the locality. */
export type Intervals = ReadonlyMap<string, RankInterval>;

/** The plausible ranks of a locality, as whole numbers: `3–6`. */
export function plausibleWords(intervals: Intervals, code: string): string {
  const interval = intervals.get(code);
  if (!interval) return '';
  const [low, high] = [Math.floor(interval.low), Math.ceil(interval.high)];
  return low === high ? String(low) : `${low}–${high}`;
}

function move({ rank }: Standing, before: Standing, locale: Locale): Html | undefined {
  const words = scoringText[locale].ranking;
  if (rank === undefined || before.rank === undefined || rank === before.rank) return undefined;
  const places = before.rank - rank;
  return html`<span class="move"
    ><span aria-hidden="true">${places > 0 ? '▲' : '▼'}${Math.abs(places)}</span>
    <span class="visually-hidden"
      >${places > 0 ? words.up(places) : words.down(-places)}</span
    ></span
  >`;
}

/** A name, as a link to its reasons if a script can show them. */
function nameCell({ state }: Outcome, code: string, isAlive: boolean, locale: Locale): Html {
  const name = localityName(code, locale);
  if (!isAlive) return html`${name}`;
  const search = searchOf({ ...state, code, criterion: undefined, value: undefined }, locale);
  return html`<a
    href="?${search.toString()}#why"
    data-code="${code}"
    aria-current=${code === state.code ? 'true' : nothing}
    >${name}</a
  >`;
}

/** The key by which a row stays the same row wherever it moves. */
export const codeOf = ({ code }: Standing): string => code;

/**
 * The ranking of everyone. Roles are written out because a narrow window lays the cells out as
 * blocks.
 *
 * @param intervals plausible ranks; absent while they are computed
 * @param isAlive whether a script can explain a chosen locality
 */
export function rankingTable(
  outcome: Outcome,
  intervals: Intervals | undefined,
  locale: Locale,
  isAlive = false,
): Html {
  const { shown, state } = outcome;
  const words = scoringText[locale].ranking;
  const { columns } = words;
  return html`<table class="standings" role="table">
      <caption>
        ${words.caption} ${illustrativeLabel(locale)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${Object.values(columns).map(
            (column) => html`<th scope="col" role="columnheader">${column}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${keptRows(ranking(shown), codeOf, (standing) => {
          const { code, rank, blocRank, score } = standing;
          const before = standingOf(published, code);
          const grade = gradeOf(shown, unitOf(shown, code));
          const was = scoreWords(before.score, locale);
          const now = scoreWords(score, locale);
          return html`<tr role="row" id="row-${code}">
            <td role="cell" class="standing-rank">
              ${rank ?? '–'} ${move(standing, before, locale)}
            </td>
            <th role="rowheader" scope="row">${nameCell(outcome, code, isAlive, locale)}</th>
            <td role="cell" data-column="${columns.blocRank}">${blocRank ?? '–'}</td>
            <td role="cell" class="standing-score">
              ${now} ${was !== now ? html`<small>${words.was(was)}</small>` : nothing}
            </td>
            <td role="cell" data-column="${columns.grade}">
              ${grade ? titleOf(grade, locale) : '–'}
            </td>
            <td role="cell" data-column="${columns.plausible}" class="standing-plausible">
              ${rank === undefined ? '–' : intervals ? plausibleWords(intervals, code) : words.waiting}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="source">${words.plausibleNote(shareWords(state.share, locale))}</p>`;
}
