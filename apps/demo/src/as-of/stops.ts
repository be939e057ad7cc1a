import type { CivilDate, Locale, Scoreboard } from '@thidua/core';
import { boardText } from '../text/board.js';
import type { Span } from './days.js';

/** A day on which something on the board changes, and what. */
export interface Stop {
  date: CivilDate;
  caption: string;
}

/** The span of the control: from the first day of the targets' year to the board's newest state. */
export function spanOf(scoreboard: Scoreboard): Span {
  const deadlines = scoreboard.targets.flatMap(({ deadline }) => deadline ?? []);
  const year = (deadlines.sort()[0] ?? scoreboard.asOf).slice(0, 4);
  return { first: `${year}-01-01`, last: scoreboard.asOf };
}

/** The days worth looking at, in order, found in the scoreboard itself. */
export function stopsOf(scoreboard: Scoreboard, locale: Locale): Stop[] {
  const { stops: words } = boardText[locale];
  const span = spanOf(scoreboard);
  const stops: Stop[] = [
    { date: span.first, caption: words.start },
    ...scoreboard.milestones.map(({ date, since }) => ({
      date,
      caption: since ? words.anniversary(Number(date.slice(0, 4)) - Number(since.slice(0, 4))) : '',
    })),
    ...scoreboard.targets.flatMap(({ deadline, observations }) => [
      ...observations
        .filter(({ status }) => status === 'published')
        .map(({ asOf, value, denominator }) => ({
          date: asOf,
          caption: words.observation(denominator ? `${value}/${denominator.value}` : `${value}`),
        })),
      ...(deadline ? [{ date: deadline, caption: words.deadline }] : []),
    ]),
    ...scoreboard.boards.map(({ asOf }) => ({ date: asOf, caption: words.ranking })),
  ];
  return stops
    .filter(({ date }) => date >= span.first && date <= span.last)
    .sort((left, right) => left.date.localeCompare(right.date));
}
