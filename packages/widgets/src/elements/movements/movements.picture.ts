import { listPicture } from '../../picture/list-picture.js';
import type { PictureContent } from '../../picture/picture-content.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { problemOfArea } from '../../shared/areas.js';
import type { Problem } from '../../shared/error-event.js';
import { readDate } from '../../shared/read-date.js';
import { movementsWords } from './movements.messages.js';
import type { ThiduaMovements } from './movements.js';
import { movementsView } from './movements.view.js';

/** The movements as a picture: the sentence and the first names. */
export function movementsPicture({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaMovements>): PictureContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: movementsWords(locale).needsData };
  const unknownArea = problemOfArea(scoreboard, element.area, locale);
  if (unknownArea) return unknownArea;
  const { source, asOf, status } = scoreboard;
  const day = readDate(element.asOf ?? '') ?? asOf;
  const { heading, told, groups } = movementsView(scoreboard, element.area, day, locale);
  const lines = groups.flatMap(({ movements }) =>
    movements.map(({ name, period, stateText, state }) =>
      [name, ...(state === 'undated' ? [] : [period]), stateText].join(' · '),
    ),
  );
  return listPicture(heading, told, lines, { source, asOf, status });
}
