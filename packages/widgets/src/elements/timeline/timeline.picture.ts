import { formatDate, textIn, type Language, type Scoreboard } from '@thidua/core';
import { listPicture } from '../../picture/list-picture.js';
import type { PictureContent } from '../../picture/picture-content.js';
import type { StaticQuestion } from '../../server/static-content.js';
import type { Problem } from '../../shared/error-event.js';
import { timelineWords } from './timeline.messages.js';
import type { ThiduaTimeline } from './timeline.js';

/** Lines of what is dated, by date, then of what is not, in its order. */
function linesOf({ steps = [], milestones }: Scoreboard, locale: Language): string[] {
  const all = [
    ...steps.map(({ title, due, doneOn }) => ({ title, date: due ?? doneOn })),
    ...milestones,
  ];
  const dated = all.flatMap(({ title, date }) => (date === undefined ? [] : [{ title, date }]));
  return [
    ...dated
      .sort((one, other) => (one.date < other.date ? -1 : 1))
      .map(({ title, date }) => `${formatDate(date, locale)} · ${textIn(title, locale)}`),
    ...all.flatMap(({ title, date }) => (date === undefined ? [`– ${textIn(title, locale)}`] : [])),
  ];
}

/** The timeline as a picture: dates only, since what is ahead today is past tomorrow. */
export function timelinePicture({
  scoreboard,
  locale,
}: StaticQuestion<ThiduaTimeline>): PictureContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: timelineWords(locale).needsData };
  const { source, asOf, status } = scoreboard;
  const [first = '', ...lines] = linesOf(scoreboard, locale);
  const { heading } = timelineWords(locale);
  return listPicture(heading, first, lines, { source, asOf, status });
}
