import { listPicture } from '../../picture/list-picture.js';
import type { PictureContent } from '../../picture/picture-content.js';
import type { StaticQuestion } from '../../server/static-content.js';
import type { Problem } from '../../shared/error-event.js';
import { readDate } from '../../shared/read-date.js';
import { honoursWords } from './honours.messages.js';
import type { ThiduaHonours } from './honours.js';
import { honoursView, problemOf } from './honours.view.js';

/** The honours as a picture: the sentence and the first recipients. */
export function honoursPicture({
  element: { award, area, asOf },
  scoreboard,
  locale,
}: StaticQuestion<ThiduaHonours>): PictureContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: honoursWords(locale).needsData };
  const problem = problemOf(scoreboard, { award, area }, locale);
  if (problem) return problem;
  const { source, asOf: known, status } = scoreboard;
  const choice = { day: readDate(asOf ?? ''), award, area, pageSize: 0, page: 0 };
  const { heading, told, groups } = honoursView(scoreboard, choice, locale);
  const lines = groups.flatMap(({ award: title, honours }) =>
    honours.map(({ recipient }) => `${title}: ${recipient}`),
  );
  return listPicture(heading, told, lines, { source, asOf: known, status });
}
