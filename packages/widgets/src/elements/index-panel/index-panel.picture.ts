import { listPicture } from '../../picture/list-picture.js';
import type { PictureContent } from '../../picture/picture-content.js';
import type { StaticQuestion } from '../../server/static-content.js';
import type { Problem } from '../../shared/error-event.js';
import { readDate } from '../../shared/read-date.js';
import type { ThiduaIndexPanel } from './index-panel.js';
import { problemOf } from './index-panel.problem.js';
import { indexPanelView } from './index-panel.view.js';

/** The indices as a picture: the sentence and the last value of each. */
export function indexPanelPicture({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaIndexPanel>): PictureContent | Problem {
  const problem = problemOf(scoreboard, element.index, locale);
  if (!scoreboard || problem) return problem as Problem;
  const { source, status } = scoreboard;
  const day = readDate(element.asOf ?? '');
  const { heading, told, indices, asOf } = indexPanelView(scoreboard, element.index, day, locale);
  const lines = indices.map(({ code, value, about, change }) =>
    [`${code}: ${value}`, about, change].filter(Boolean).join(' · '),
  );
  return listPicture(heading, told, lines, { source, asOf, status });
}
