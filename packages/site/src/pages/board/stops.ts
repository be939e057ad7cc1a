import { formatNumber, type CivilDate, type Locale, type Scoreboard } from '@thidua/core';
import { countedTargets } from '../../embed/shown.js';
import type { Span } from './days.js';
import { boardWords } from './words.js';

/** A day on which something on the board changes, and what. */
export interface Stop {
  date: CivilDate;
  caption: string;
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
const firstDayOf = (year: number): CivilDate => `${String(year).padStart(4, '0')}-01-01`;

/**
 * The span of the control: to the board's newest state, from the first day of its year, or of an
 * earlier year of which a target is.
 */
export function spanOf({ targets, asOf }: Scoreboard): Span {
  const deadlines = targets.flatMap(({ deadline }) => (deadline ? [yearOf(deadline)] : []));
  const first = firstDayOf(Math.min(yearOf(asOf), ...deadlines));
  return { first: first === asOf ? firstDayOf(yearOf(asOf) - 1) : first, last: asOf };
}

/** What was published of targets on each day; the target is named where there are several. */
function observations(scoreboard: Scoreboard, locale: Locale): Stop[] {
  const targets = countedTargets(scoreboard);
  const number = (value: number): string => formatNumber(value, locale);
  return targets.flatMap(({ title, unit, observations: published }) =>
    published
      .filter(({ status }) => status === 'published')
      .map(({ asOf, value, denominator }) => {
        const figure = [value, ...(denominator ? [denominator.value] : [])].map(number).join('/');
        const told = boardWords[locale].stops.observation(figure, unit[locale]);
        return { date: asOf, caption: targets.length > 1 ? `${title[locale]}: ${told}` : told };
      }),
  );
}

/** The days worth looking at, in order, found in the scoreboard itself. */
export function stopsOf(scoreboard: Scoreboard, locale: Locale): Stop[] {
  const { stops: words } = boardWords[locale];
  const span = spanOf(scoreboard);
  const stops: Stop[] = [
    { date: span.first, caption: words.start },
    ...scoreboard.milestones.map(({ date, since, title }) => ({
      date,
      caption: since ? words.anniversary(yearOf(date) - yearOf(since)) : title[locale],
    })),
    ...observations(scoreboard, locale),
    ...countedTargets(scoreboard).flatMap(({ deadline }) =>
      deadline ? [{ date: deadline, caption: words.deadline }] : [],
    ),
    ...scoreboard.boards.map(({ asOf }) => ({ date: asOf, caption: words.ranking })),
  ];
  const told = new Map(stops.map((stop) => [`${stop.date} ${stop.caption}`, stop]));
  return [...told.values()]
    .filter(({ date }) => date >= span.first && date <= span.last)
    .sort((left, right) => left.date.localeCompare(right.date));
}
