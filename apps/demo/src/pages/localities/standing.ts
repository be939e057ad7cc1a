import { formatNumber, isMissing, type Award, type Locale, type Locality } from '@thidua/core';
import { html, nothing, viewAddress, type Html } from '@thidua/site/parts';
import { sourceLine } from '../../elements/source-line.js';
import { scoreText } from '../../elements/leaderboard.js';
import { table } from '../../elements/table.js';
import { localityRoute, routes } from '../../routes.js';
import { compareAddress } from './compare-address.js';
import { blocOf, profileOf } from './general-facts.js';
import {
  awardsOf,
  isFullyRural,
  localityOf,
  namedRuralOf,
  ranksOfGrade,
  rankedRows,
  scoreBounds,
  standingOf,
  type Ranked,
  type Standing,
} from './standing-of.js';
import { standingText } from './standing.words.js';

/** Where a locality stands, who is next to it, and what is known about why: the first thing on its page. */
export function standing(locality: Locality, locale: Locale): Html {
  const words = standingText[locale];
  const own = standingOf(locality);
  const { board } = own;
  return html`<section class="standing" aria-labelledby="standing">
    <h2 id="standing" class="visually-hidden">${words.title}</h2>
    ${places(locality, own, locale)}
    <p class="standing-board">${words.board(board.title[locale])}. ${change(own, locale)}</p>
    ${sourceLine(board.source, board.asOf, locale)}
    <div class="standing-more">
      <div>${around(own, locale)}</div>
      <div>
        <h3>${words.why}</h3>
        <ul>
          ${reasons(locality, own, locale).map((reason) => html`<li>${reason}</li>`)}
        </ul>
        <h3>${words.near}</h3>
        <p>${near(locality, locale)}</p>
      </div>
    </div>
    ${ways(locality, own, locale)}
  </section>`;
}

/** Rank among all, rank in the bloc, grade and score, large. */
function places(locality: Locality, { board, row, grade }: Standing, locale: Locale): Html {
  const words = standingText[locale];
  const bloc = blocOf(locality);
  const { blocRank } = row;
  const cards = [
    [words.ofAll, words.rank(row.rank, rankedRows(board).length)],
    blocRank === undefined || isMissing(blocRank)
      ? undefined
      : [bloc.name[locale], words.rank(blocRank, bloc.members.length)],
    [words.grade, gradeTitle(grade, locale, board)],
    [words.score, isMissing(row.score) ? words.notPublished : scoreText(board, row.score, locale)],
  ];
  return html`<dl class="places">
    ${cards.map((card) =>
      card
        ? html`<div>
            <dt>${card[0]}</dt>
            <dd class=${card[1] === words.notPublished ? 'gap' : nothing}>${card[1]}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

const gradeTitle = (grade: string | undefined, locale: Locale, board: Standing['board']): string =>
  board.grades.find(({ id }) => id === grade)?.title[locale] ?? '–';

function change({ row }: Standing, locale: Locale): string {
  const words = standingText[locale];
  return row.change ? words.change[row.change.kind](row.change.places) : words.noChange;
}

/** The rows next to it, and itself between them. */
function around({ board, row, above, below }: Standing, locale: Locale): Html {
  const words = standingText[locale];
  const rows = [above, row, below].filter((near): near is Ranked => near !== undefined);
  return table({
    caption: words.around,
    columns: [words.locality, words.place, words.gradeColumn],
    numeric: [1],
    isCompact: true,
    rows: rows.map(({ code, rank, grade }) => [
      code === row.code ? localityOf(code).name[locale] : link(code, locale),
      rank,
      gradeTitle(grade, locale, board),
    ]),
  });
}

const link = (code: string, locale: Locale): Html => {
  const locality = localityOf(code);
  return html`<a href="${localityRoute(locality)[locale]}">${locality.name[locale]}</a>`;
};

function reasons(locality: Locality, own: Standing, locale: Locale): (Html | string)[] {
  const words = standingText[locale];
  const { board, grade } = own;
  const { first, last } = ranksOfGrade(board, grade ?? '');
  const named = namedRuralOf(locality);
  return [
    scoreReason(own, locale),
    ...(grade === undefined ? [] : [words.grading(gradeTitle(grade, locale, board), first, last)]),
    ...(board.columns.length === 0
      ? [html`${words.noParts} <a href="${routes.scoring[locale]}">${words.rules}</a>`]
      : []),
    ...(isFullyRural(locality)
      ? [words.allRural]
      : named > 0
        ? [html`<a href="#rural">${words.namedRural(named)}</a>`]
        : []),
    ...awardReasons(awardsOf(locality), locale),
  ];
}

function scoreReason(own: Standing, locale: Locale): string {
  const words = standingText[locale];
  const { board, row } = own;
  const { score } = row;
  const text = (value: number): string =>
    `${formatNumber(value, locale, board.digits)}${board.unit ?? ''}`;
  if (!isMissing(score)) {
    const known = rankedRows(board).flatMap(({ score: other }) =>
      isMissing(other) ? [] : [other],
    );
    if (score === Math.max(...known)) return words.best(text(score));
    return score === Math.min(...known) ? words.worst(text(score)) : words.scored(text(score));
  }
  const bounds = scoreBounds(own);
  return bounds ? words.between(text(bounds.low), text(bounds.high)) : words.notPublished;
}

/** How many of each award its collectives got, by award and period. */
function awardReasons(awards: readonly Award[], locale: Locale): string[] {
  const counts = new Map<string, { award: Award; count: number }>();
  for (const award of awards) {
    const key = `${award.award} ${award.period}`;
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { award, count: count + 1 });
  }
  return [...counts.values()].map(({ award: { award, title, period = '' }, count }) =>
    standingText[locale].awards(count, title?.[locale] ?? award, period),
  );
}

/** Its geographic neighbours, each with its rank. */
function near(locality: Locality, locale: Locale): Html {
  const { neighbours } = profileOf(locality);
  return html`${neighbours.map((code, index) => {
    const other = localityOf(code);
    const { row } = standingOf(other);
    return html`${index > 0 ? ', ' : nothing}<a href="${localityRoute(other)[locale]}"
        >${standingText[locale].nearRank(other.name[locale], row.rank)}</a
      >`;
  })}`;
}

/** The same on the boards, and beside others. */
function ways({ code }: Locality, { board, above, below }: Standing, locale: Locale): Html {
  const { ways: words } = standingText[locale];
  const view = (noun: 'leaderboard' | 'scorecard', choice: Record<string, string>): string =>
    viewAddress({ noun, id: board.id, locale, choice });
  const beside = [above, below].filter((row): row is Ranked => row !== undefined);
  return html`<ul class="standing-ways">
    <li><a href="${view('leaderboard', { highlight: code })}">${words.board}</a></li>
    <li><a href="${view('scorecard', { locality: code })}">${words.scorecard}</a></li>
    ${beside.map(
      ({ code: other }) =>
        html`<li>
          <a href="${compareAddress(code, other, locale)}"
            >${words.compare(localityOf(other).name[locale])}</a
          >
        </li>`,
    )}
    <li><a href="${compareAddress(code, undefined, locale)}">${words.compareAny}</a></li>
  </ul>`;
}
