import { sentencePicture, type PictureContent } from '../../picture/picture-content.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import { boardWords } from '../../shared/board.messages.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { drawTiles } from './tile-map.drawing.js';
import type { ThiduaTileMap } from './tile-map.js';
import { tileMapView } from './tile-map.view.js';

/** The tile map as a picture: its tiles and its classes; the sentence where there is no map. */
export function tileMapPicture({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaTileMap>): PictureContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: boardWords(locale).needsData };
  const board = boardOf(scoreboard, element.board, locale);
  if (isProblem(board)) return board;
  const { source, asOf, status } = board;
  const heading = titleOf(board, locale);
  const notYet = notYetKnown(board, element.asOf, locale);
  if (notYet) return sentencePicture(heading, notYet, { source });
  const view = tileMapView(scoreboard, board, element, locale);
  const provenance = { source, asOf, status };
  if (view.columns === 0) return sentencePicture(heading, view.told, provenance);
  const counted = view.classes.map(({ of, count }) => `${of.label}: ${count}`).join('; ');
  return {
    ...{ heading, provenance },
    said: `${view.told} ${counted}`,
    draw: (area) => drawTiles(area, view),
  };
}
