import type { Area, Shape } from '../../picture/drawing.js';
import { fitText, widthOf } from '../../picture/fit-text.js';
import { linesOf } from '../../picture/lines-of.js';
import { palette } from '../../picture/palette.js';
import type { PictureContent } from '../../picture/picture-content.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { targetBoardWords } from './target-board.messages.js';
import type { ThiduaTargetBoard } from './target-board.js';
import type { TargetView } from './target-board.row.js';
import { saidOf } from './target-board.static.js';
import { targetBoardView } from './target-board.view.js';

/** The targets as a picture: the sentence, then a line and a bar for each, as many as are legible. */
export function targetBoardPicture({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaTargetBoard>): PictureContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: targetBoardWords(locale).needsData };
  const view = targetBoardView(scoreboard, element, locale);
  if (isProblem(view)) return view;
  const targets = view.areas.flatMap((area) => area.targets);
  const told = `${view.told}${view.attention && `; ${view.attention}`}.`;
  return {
    heading: view.title,
    said: saidOf(view),
    draw: (area) => {
      const sentence = fitText(told, { width: area.width, weight: 600, sizes: [44, 36, 30] });
      return [
        ...linesOf(sentence, { x: area.x, y: area.y + 16, weight: 600, colour: palette.text }),
        ...rows({ ...area, y: area.y + 88, height: area.height - 88 }, targets),
      ];
    },
    provenance: view.provenance,
  };
}

const mostRows = 8;

/** What needs attention is in the warning colour. */
const colourOf = ({ status }: TargetView): string =>
  status === 'missed' || status === 'behind' ? palette.warning : palette.accent;

function rows({ x, y, width, height }: Area, targets: readonly TargetView[]): Shape[] {
  const shown = targets.slice(0, mostRows);
  const step = Math.min(52, height / Math.max(4, shown.length));
  const size = Math.min(24, step * 0.5);
  const stateWidth = 210;
  const barWidth = 260;
  return shown.flatMap((target, place) => {
    const top = y + place * step;
    const { share, status, statusText, title } = target;
    const state = fitText(statusText, { width: stateWidth, weight: 600, sizes: [size] });
    const name = fitText(title, {
      ...{ width: width - Math.max(stateWidth, widthOf(state, 600)) - barWidth - 40 },
      ...{ weight: 400, sizes: [size, size * 0.85] },
    });
    const bar = { kind: 'box', x: x + width - barWidth, y: top + size * 0.35, radius: 3 } as const;
    const isKnown = share !== undefined && status !== 'no-data';
    return [
      ...linesOf(state, { x, y: top, weight: 600, colour: colourOf(target) }),
      ...linesOf(name, { x: x + stateWidth + 16, y: top, weight: 400, colour: palette.text }),
      ...(isKnown
        ? [
            { ...bar, width: barWidth, height: size * 0.6, colour: palette.track },
            {
              ...bar,
              ...{ width: Math.max(1, barWidth * share), height: size * 0.6 },
              colour: colourOf(target),
            },
          ]
        : []),
    ];
  });
}
