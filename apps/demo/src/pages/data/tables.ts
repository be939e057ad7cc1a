import { formatDate, type Locale } from '@thidua/core';
import { localities, localityBlocs, scoreboard2023 } from '@thidua/quang-nam';
import { html, nothing, type Html } from '@thidua/site/parts';
import { scoreText } from '../../elements/leaderboard.js';
import { sourceLine, sourceName } from '../../elements/source-line.js';
import { dataText } from './words.js';
import { siteText } from '../../words.js';
import { table } from '../../elements/table.js';

const { boards, milestones } = scoreboard2023;

/** Every ranking, row by row. */
export function rankings(locale: Locale): Html {
  const words = dataText[locale];
  const names = new Map(localities.map(({ code, name }) => [code, name[locale]]));
  return html`${boards.map((board) => {
    const grades = new Map(board.grades.map(({ id, title }) => [id, title[locale]]));
    return html`${table({
        caption: board.title[locale],
        columns: [words.locality, words.rank, board.scoreTitle[locale], words.grade],
        rows: board.rows.map(({ code, rank, score, grade }) => [
          names.get(code),
          rank,
          scoreText(board, score, locale),
          grade && grades.get(grade),
        ]),
        numeric: [1, 2],
        isCompact: true,
      })}
      ${sourceLine(board.source, board.asOf, locale)}
      <p class="source">${words.status}: ${siteText[locale].status[board.status]}</p>`;
  })}`;
}

/** Every day that is commemorated. */
export function anniversaries(locale: Locale): Html {
  const words = dataText[locale];
  return table({
    caption: words.daysTitle,
    columns: [words.daysTitle, words.day, words.since, words.source],
    rows: milestones.map(({ title, date, since, recurring, source }) => [
      title[locale],
      [formatDate(date, locale), recurring ? `, ${words.yearly}` : ''],
      since && formatDate(since, locale),
      sourceName(source, locale),
    ]),
  });
}

/** Every locality with its validity, and the blocs in which they compete. */
export function places(locale: Locale): Html {
  const words = dataText[locale];
  const blocNames = new Map(localityBlocs.map(({ id, name }) => [id, name[locale]]));
  return html`${table({
    caption: words.localitiesTitle,
    columns: [words.locality, words.code, words.bloc, words.validity],
    rows: localities.map(({ code, fullName, bloc, knownFrom, validTo }) => [
      fullName[locale],
      code,
      bloc && blocNames.get(bloc),
      [
        knownFrom && words.knownFrom(formatDate(knownFrom, locale)),
        validTo && words.validTo(formatDate(validTo, locale)),
      ]
        .filter(Boolean)
        .join(' '),
    ]),
    isCompact: true,
  })}
  ${table({
    caption: words.bloc,
    columns: [words.bloc, words.members, words.source],
    rows: localityBlocs.map(({ name, fullName, members, source }) => [
      html`${name[locale]} ${fullName ? html`<small>${fullName[locale]}</small>` : nothing}`,
      members.length,
      sourceName(source, locale),
    ]),
    numeric: [1],
  })}`;
}
